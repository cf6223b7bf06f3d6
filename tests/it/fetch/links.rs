//! An import follows the links of a file from the web, and says of each claim which address gave it.

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};

use matou::catalogue::import::{Document, Followed, Importer, follow};
use matou::criteria;
use matou::fetch::Fetcher;
use matou::locale::{Language, Locale};

use super::server::{Server, ok, send};
use super::{ENOUGH, policy};
use crate::import::Import;

#[test]
fn a_federation_on_the_web_leads_to_the_claims_of_its_members() {
    let port = Arc::new(Mutex::new(0));
    let known = Arc::clone(&port);
    let server = Server::open(move |path| {
        let at = format!("http://127.0.0.1:{}", known.lock().unwrap());
        vec![match path {
            "/f" => ok(&format!(
                "file.class=Federation\nsubs.o={at}/moved\nsubs.gone={at}/gone\nsubs.inside=https://127.0.0.1/x"
            )),
            "/moved" => send(&format!(
                "HTTP/1.1 302 Found\r\nLocation: {at}/o\r\nContent-Length: 0\r\n"
            )),
            "/o" => ok("organization.name=Le Chêne\norganization.type=ASSOCIATION"),
            _ => send("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n"),
        }]
    });
    *port.lock().unwrap() = server.at().port();
    let at = |path: &str| format!("http://{}{path}", server.at());
    let french = Locale::new(Language::French);
    let import = Import::of_samples();
    let mut importer = Importer::new(import.rules(&french));
    let interrupted = AtomicBool::new(false);
    let mut silent = |_: &str, _: u64| {};
    let mut fetcher = Fetcher::new(policy(&server), &interrupted, &mut silent);
    let mut get = |asked: &str| match fetcher.get(asked, ENOUGH) {
        Ok(file) => Ok(Document {
            name: asked.to_owned(),
            address: Some(file.address.to_string()),
            bytes: file.bytes,
        }),
        Err(failure) => Err(Followed::Passed(Box::new(failure.problem()))),
    };
    let passed = follow(&mut importer, &[at("/f")], &mut get).unwrap();
    let keys: Vec<&str> = passed.iter().map(matou::problem::Problem::key).collect();
    assert_eq!(keys, ["fetch-not-there", "fetch-not-public"]);
    let hosters = importer.finish().hosters;
    assert_eq!(hosters.len(), 1);
    let form = criteria::find("governance.legal_form").unwrap();
    let claim = &hosters[0].facts.get(form).unwrap().claims()[0];
    assert_eq!(
        claim.source.as_str(),
        at("/o"),
        "where it was found in the end"
    );
}
