//! Both languages say everything, in the same way, in the words of the collective.
//!
//! Everything is read from the files of `data/locales` and from the sources, so that a new sentence is
//! checked without a word here.

mod files;
mod usage;
mod words;
