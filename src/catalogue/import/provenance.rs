//! Where a claim comes from: every imported claim says format, file and key, and bears the date of its file.

use super::Document;
use super::dates::Moment;
use crate::criteria::{Claim, Content, Origin, Source};
use crate::locale::{Locale, Sentence};

/// What all claims of one file have in common.
#[derive(Clone, Debug)]
pub(super) struct Provenance {
    /// The name of the format, as people know it.
    format: &'static str,
    /// The name of the file, without the folders in which somebody keeps it.
    pub(super) file: String,
    /// Its address, or `local`.
    source: Source,
    /// The date that it bears.
    seen: Option<String>,
}

impl Provenance {
    /// What the claims of a document have in common, which may state its own address and the date that it bears.
    pub(super) fn new(
        format: &'static str,
        document: &Document,
        stated: Option<&str>,
        seen: Option<Moment>,
    ) -> Self {
        Self {
            format,
            file: document.file_name(),
            source: document.source(stated),
            seen: seen.map(|moment| moment.as_str().to_owned()),
        }
    }

    /// Makes a claim of what stands at `key`; `remark` is what the value alone does not say.
    ///
    /// The note is French, whoever imports: a catalogue is handed on, and French is the language of its readers.
    pub(super) fn claim(
        &self,
        content: Content,
        key: &str,
        remark: Option<Sentence>,
        french: &Locale,
    ) -> Claim {
        let note = Sentence::new(match remark {
            Some(_) => "import-note.remark",
            None => "import-note",
        });
        let note = note
            .with("format", self.format)
            .with("file", self.file.as_str())
            .with("key", key)
            .with("remark", remark.unwrap_or_else(|| Sentence::verbatim("")));
        Claim {
            content,
            source: self.source.clone(),
            seen: self.seen.clone(),
            note: french.say(&note),
            origin: Origin::default(),
        }
    }
}
