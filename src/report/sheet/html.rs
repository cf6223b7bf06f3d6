//! A sheet as a page of HTML that stands on its own: no script, nothing that is fetched. The template escapes
//! every text.

use askama::Template;

use super::Sheet;

/// The page, as `templates/sheet.html` lays it out.
#[derive(Template)]
#[template(path = "sheet.html")]
struct Page<'a> {
    sheet: &'a Sheet,
}

/// Writes a sheet.
pub fn write(sheet: &Sheet) -> String {
    // A template that writes to memory cannot fail.
    Page { sheet }.render().unwrap_or_default()
}
