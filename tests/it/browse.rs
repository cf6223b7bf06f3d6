//! The catalogue without any question: what is found, what filters keep, the card of a hoster, the pages that are
//! opened, and the ways there and back.

mod card;
mod command;
mod filters;
mod search;
mod sources;
mod walk;
