//! matou helps an organisation find an ethical hoster that fits it, and says why.
//!
//! Values flow in one direction:
//!
//! ```text
//! catalogue ───────────────────┐
//!                              ├─► matching ─► explanation ─► tui · report ─► cli
//! answers ─► questionnaire ─► needs
//! session (answers and place) ⇄ disk
//! ```
//!
//! - [`criteria`]: what can be documented and wished, and the level that a fact reaches; pure;
//! - [`catalogue`], [`needs`]: the two inputs and their files;
//! - [`matching`]: levels become points, ranks and groups; pure;
//! - [`explanation`]: points become sentences, each with its sources;
//! - [`comparison`]: two to four hosters side by side;
//! - [`questionnaire`]: what is asked, what was answered, and the needs that follow; knows no screen;
//! - [`session`]: answers kept on disk;
//! - [`wording`]: how answers are said;
//! - [`tui`]: the screens, and the only part that knows a terminal;
//! - [`report`]: what a matching says, and one writer a form;
//! - [`cli`]: the command line, from arguments to an answer;
//! - [`json`]: how a file that people write is parsed;
//! - [`error`], [`problem`]: what ends a command, and what is wrong with a file;
//! - [`glossary`]: what the words mean, and which of them stand in a text;
//! - [`disk`]: what is written, whole or not at all;
//! - [`fetch`]: files from the web, at addresses that a person gives;
//! - [`locale`], [`text`]: how a sentence is said, and how wide a text is.

pub mod catalogue;
pub mod cli;
pub mod comparison;
pub mod criteria;
pub mod declaration;
pub mod disk;
pub mod error;
pub mod explanation;
pub mod fetch;
pub mod form;
pub mod glossary;
pub mod json;
pub mod locale;
pub mod matching;
pub mod needs;
pub mod problem;
pub mod questionnaire;
pub mod report;
pub mod session;
pub mod text;
pub mod tui;
pub mod wording;
