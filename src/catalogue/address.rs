//! E-mail addresses inside texts, and which of them seem to belong to one person.
//!
//! A catalogue is public and copied: the address of a natural person has no place in it. An address that a
//! whole organisation reads (`contact@`, `support@`) is nobody's own.

use linkify::{LinkFinder, LinkKind};

use crate::text;

/// The words with which addresses begin that a whole organisation reads.
const ROLES: &str = "\
    abonnement abonnements abuse accueil adherent adherents adhesion adhesions admin administration admins \
    adminsys aide anfrage asso association assistance ateliers benevoles billing bonjour buero bureau ca ciao \
    coin collectif commercial communication compta comptabilite conseil contact contacte contacto contacts \
    contactez coop cooperative demande demandes direction dpo donnees email equipe event events facturation \
    formation formations hallo hello help helpdesk hola hostmaster hebergement hi hilfe hosting info \
    information informations infos inscription inscriptions juridique kontakt legal liste listes list lists \
    listmaster mail mailing media member members membre membres message moderation newsletter noreply office \
    postmaster presse press privacy projet question questions reservation rgpd root sales sav secretaire \
    secretariat securite security service services site soporte sos staff support sysadmin team tech \
    technique ticket tickets verein vorstand webmaster welcome";

/// Returns the first address in `text` that seems to belong to one person, as it is written there.
///
/// In a web address, only what stands after the `?` is searched: what looks like an address before it names
/// an account on a server (`https://social.example/~/Name@other.example`).
pub fn personal(text: &str) -> Option<String> {
    first(text, is_personal)
}

/// Returns the first address in `text`, whoever reads it.
///
/// Of a web address, only what stands after the `?` is searched, as in [`personal`].
pub fn any(text: &str) -> Option<String> {
    first(text, |_| true)
}

fn first(text: &str, is_meant: fn(&str) -> bool) -> Option<String> {
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Email, LinkKind::Url]);
    let is_handle = |start: usize| {
        text.get(..start)
            .is_some_and(|before| before.ends_with('@'))
    };
    finder.links(text).find_map(|link| match link.kind() {
        LinkKind::Email if is_handle(link.start()) => None,
        LinkKind::Email => Some(link.as_str())
            .filter(|found| is_meant(found))
            .map(str::to_owned),
        _ => first_in_query(link.as_str(), is_meant),
    })
}

fn first_in_query(url: &str, is_meant: fn(&str) -> bool) -> Option<String> {
    let (_, query) = url.split_once('?')?;
    let query = query.replace("%40", "@");
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Email]);
    query.split(['&', '=', '#']).find_map(|part| {
        let mut found = finder.links(part).map(|link| link.as_str().to_owned());
        found.find(|found| is_meant(found))
    })
}

/// Says whether a web address names who opens it: `https://user:password@hoster.example/`.
pub fn has_user(url: &str) -> bool {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    authority.contains('@')
}

/// Says whether an address seems to be one person's: it begins neither with the name of a role nor with that
/// of the organisation, which its domain bears (`infini@infini.fr`).
fn is_personal(address: &str) -> bool {
    let folded = text::fold(address);
    let Some((local, domain)) = folded.split_once('@') else {
        return false;
    };
    let is_role = |word: &str| {
        let word = word.trim_end_matches(|letter: char| letter.is_ascii_digit());
        ROLES.split_ascii_whitespace().any(|role| role == word)
    };
    let first = local.split(['.', '-', '_', '+']).next().unwrap_or(local);
    !is_role(first) && !is_role(local) && !domain.split('.').any(|label| label == local)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_is_told_from_an_account_on_a_page() {
        assert!(has_user("https://camille:secret@hoster.example/"));
        assert!(has_user("https://camille@hoster.example"));
        assert!(!has_user("https://social.example/@camille"));
        assert!(!has_user("https://hoster.example?to=a@b.example"));
        assert_eq!(
            any("à contact@hoster.example"),
            Some("contact@hoster.example".into())
        );
        assert_eq!(any("compte @chaton@social.example"), None);
    }

    #[test]
    fn a_person_is_told_from_a_role() {
        for role in [
            "écrire à contact@hoster.example",
            "Support-Technique@hoster.example",
            "infini@infini.example ou contact2@infini.example",
            "compte @chaton@social.example",
            "https://social.example/~/Chaton@other.example",
            "https://hoster.example/write?to=contact%40hoster.example",
            "prix libre @ la coopérative",
            "",
        ] {
            assert_eq!(personal(role), None, "{role}");
        }
        for (person, address) in [
            (
                "voir avec camille.martin@hoster.example.",
                "camille.martin@hoster.example",
            ),
            ("<mailto:cm@mail.example>", "cm@mail.example"),
            (
                "https://hoster.example/write?to=camille%40mail.example",
                "camille@mail.example",
            ),
            (
                "contact@hoster.example ou Camille@hoster.example",
                "Camille@hoster.example",
            ),
        ] {
            assert_eq!(personal(person).as_deref(), Some(address), "{person}");
        }
    }
}
