//! Any claim is taken up by a form and comes out of it the same.

use matou::catalogue::{self, SourceFile};
use matou::criteria;
use matou::declaration::Declaration;
use matou::form::Form;
use proptest::prelude::*;
use serde_json::json;

use crate::generate;
use crate::support::{TODAY, hosters_of, lines};

proptest! {
    #![proptest_config(crate::properties::times(24))]

    #[test]
    fn a_claim_comes_out_of_its_form_as_it_went_in(
        claims in criteria::all().map(generate::claim).collect::<Vec<_>>()
    ) {
        for (criterion, claim) in criteria::all().zip(claims) {
            let hosters = hosters_of(&json!([{ "id": "h", "name": "H", "facts": { criterion.id: [claim] } }]));
            let claim = &hosters[0].facts.get(criterion).unwrap().claims()[0];
            let form = Form::of(criterion, claim);
            let read = form.read();
            prop_assert!(read.is_ok(), "{}: {:?}", criterion.id, read);
            // A set may name one thing twice, and is then written once; what it says is the same.
            let again = read.unwrap().map(|content| Form::of(criterion, &criteria::Claim { content, ..claim.clone() }));
            prop_assert_eq!(again, Some(form), "{}", criterion.id);
        }
    }

    #[test]
    fn whatever_a_form_reads_as_a_claim_a_catalogue_check_takes(
        claims in criteria::all().map(generate::claim).collect::<Vec<_>>()
    ) {
        for (criterion, claim) in criteria::all().zip(claims) {
            let hosters = hosters_of(&json!([{ "id": "h", "name": "H", "facts": { criterion.id: [claim] } }]));
            let claim = &hosters[0].facts.get(criterion).unwrap().claims()[0];
            let mut declaration = Declaration::default();
            declaration.name = "Potager".into();
            declaration.settle_id(&catalogue::Catalogue::default());
            declaration.set(Form::of(criterion, claim), TODAY);
            let file = SourceFile {
                name: "potager.json".into(),
                bytes: declaration.to_json(TODAY).to_string().into_bytes(),
            };
            let problems = catalogue::check(&file, TODAY);
            prop_assert!(problems.is_empty(), "{}", lines(&problems));
        }
    }
}
