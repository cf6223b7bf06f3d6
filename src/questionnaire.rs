//! The questionnaire: what is asked, what was answered, and the needs that follow.
//!
//! Questions are declared in [`questions`], one declaration each; their sentences live in
//! `data/locales/*/questionnaire.ftl` under the question's key. The journey knows no screen and no language:
//! whoever walks it draws the questions and hands the answers back.

mod answers;
mod choices;
mod flow;
pub mod human_cost;
mod needs;
pub mod questions;
mod search;
mod weights;
mod workshop;

pub use answers::{Answer, Answers, Fields, Pick, Silence};
pub use choices::{Choice, Choices, NO_MATTER, SEPARATOR};
pub use flow::{Journey, Notes, Path, Position};
pub use needs::{DerivedNeed, MOST_DIGITS, Origin, derive, is_possible, needs_of_option};
pub use questions::{Cost, Field, Input, Makes, Question};
pub use search::Index;
pub use weights::NeedKey;
pub use workshop::{MOST_PARTICIPANTS, Participant, Votes, Workshop};
