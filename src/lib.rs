//! matou helps an organisation find an ethical hoster that fits it, and says why.
pub mod catalogue;
pub mod criteria;
pub mod explanation;
pub mod locale;
pub mod matching;
pub mod needs;
pub mod problem;
pub mod questionnaire;
pub mod session;
pub mod text;
pub mod tui;
