//! The catalogue without any question: what is found, the card of a hoster, and the ways there and back.

mod card;
mod search;
mod walk;
