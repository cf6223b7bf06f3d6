//! What one began to add to one's own catalogue and left before it was kept: it is there again when one comes back to
//! it, as long as the program runs.

use jiff::civil::Date;

use super::screen::claim::Own;
use super::screen::own::Lines;
use crate::criteria::Criterion;
use crate::form::{Form, Origin};

/// What was begun.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Begun {
    /// A hoster.
    pub hoster: Lines,
    /// Claims: what is said, and of which hoster.
    claims: Vec<(Form, Own)>,
}

impl Begun {
    /// Leaves a claim, and says whether it is kept: one that says nothing but what was there already is not.
    pub fn leave(&mut self, form: Form, own: Own, today: Date) -> bool {
        let criterion = form.criterion();
        self.forget(&own, criterion);
        let untouched = match &own.earlier {
            Some(claim) => (Form::of(criterion, claim), Origin::of(claim)),
            None => (Form::blank(criterion), Origin::today(today)),
        };
        let is_begun = (&form, &own.origin) != (&untouched.0, &untouched.1);
        if is_begun {
            self.claims.push((form, own));
        }
        is_begun
    }

    /// Takes up the claim that was begun about the same, in the place of the same one.
    pub fn take(&mut self, own: &Own, criterion: &'static Criterion) -> Option<(Form, Own)> {
        let place = self.claims.iter().position(|(form, begun)| {
            form.criterion() == criterion && begun.id == own.id && begun.earlier == own.earlier
        })?;
        Some(self.claims.remove(place))
    }

    /// Forgets what was begun about a criterion of a hoster.
    pub fn forget(&mut self, own: &Own, criterion: &'static Criterion) {
        self.claims
            .retain(|(form, begun)| form.criterion() != criterion || begun.id != own.id);
    }
}
