//! The integration tests: one binary, one module a concern. `support` documents the helpers, `generate`
//! makes arbitrary catalogues and needs.

#[cfg(test)]
mod amounts;
#[cfg(test)]
mod boundaries;
#[cfg(test)]
mod branches;
#[cfg(test)]
mod browse;
#[cfg(test)]
mod check;
#[cfg(test)]
mod cli;
#[cfg(test)]
mod compare;
#[cfg(test)]
mod contrast;
#[cfg(test)]
mod declare;
#[cfg(test)]
mod duplicates;
#[cfg(test)]
mod explanation;
#[cfg(test)]
mod fetch;
#[cfg(test)]
mod generate;
#[cfg(test)]
mod glossary;
mod handout;
#[cfg(test)]
mod hopes;
#[cfg(test)]
mod human_cost;
#[cfg(test)]
mod import;
#[cfg(test)]
mod journey;
#[cfg(test)]
mod keeper;
mod kept;
#[cfg(test)]
mod kill;
#[cfg(test)]
mod large;
#[cfg(test)]
mod levels;
#[cfg(test)]
mod live;
#[cfg(test)]
mod load;
#[cfg(test)]
mod locales;
#[cfg(test)]
mod matching;
#[cfg(test)]
mod moves;
#[cfg(test)]
mod notes;
#[cfg(test)]
mod orders;
#[cfg(test)]
mod own;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod pty;
#[cfg(test)]
mod resolution;
#[cfg(test)]
mod robustness;
#[cfg(test)]
mod schema;
#[cfg(test)]
mod screens;
#[cfg(test)]
mod session;
#[cfg(test)]
mod silences;
#[cfg(test)]
mod stats;
#[cfg(test)]
mod support;
#[cfg(test)]
mod terminal;
#[cfg(test)]
mod trial;
#[cfg(test)]
mod undo;
#[cfg(test)]
mod walk;
#[cfg(test)]
mod weigh;
#[cfg(test)]
mod workshop;
