//! Weightings are drawn on a thread of their own: no frame waits for them, and who asks for others is not kept
//! waiting for the last ones.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread::Scope;

use super::shares::{Asked, Drawing, Premises, Shares};
use crate::catalogue::Hoster;

/// Where one asks for weightings, and hears of them.
pub(super) struct Drawer {
    asks: Sender<Asked>,
    answers: Receiver<Shares>,
    /// What was asked for last, and is not answered in full.
    under_way: Option<Asked>,
}

impl Drawer {
    /// Starts the thread. It ends once this value is gone.
    pub(super) fn start<'scope, 'h: 'scope>(
        scope: &'scope Scope<'scope, '_>,
        hosters: &'h [Hoster],
    ) -> Self {
        let (asks, asked) = channel();
        let (answer, answers) = channel();
        scope.spawn(move || draw(hosters, &asked, &answer));
        Self {
            asks,
            answers,
            under_way: None,
        }
    }

    /// Asks for weightings, unless they are being drawn. What was asked for before is given up.
    pub(super) fn ask(&mut self, wanted: Option<Asked>) {
        let Some(wanted) = wanted else {
            return;
        };
        let is_the_same = |one: &Asked| {
            Arc::ptr_eq(&one.premises, &wanted.premises) && one.in_detail == wanted.in_detail
        };
        if !self.under_way.as_ref().is_some_and(is_the_same)
            && self.asks.send(wanted.clone()).is_ok()
        {
            self.under_way = Some(wanted);
        }
    }

    /// Says whether there is something to wait for.
    pub(super) fn is_busy(&self) -> bool {
        self.under_way.is_some()
    }

    /// Returns what came in about these premises, if anything did.
    pub(super) fn hear(&mut self, premises: &Arc<Premises>) -> Option<Shares> {
        let mut heard = None;
        for shares in self.answers.try_iter() {
            let is_done = |wanted: &mut Asked| {
                Arc::ptr_eq(&shares.premises, &wanted.premises) && shares.is_whole(wanted.in_detail)
            };
            self.under_way.take_if(is_done);
            if Arc::ptr_eq(&shares.premises, premises) {
                heard = Some(shares);
            }
        }
        heard
    }
}

/// Draws what is asked for, the newest always.
fn draw(hosters: &[Hoster], asked: &Receiver<Asked>, answers: &Sender<Shares>) {
    while let Ok(wanted) = asked.recv() {
        let mut drawing = Drawing::new(hosters, wanted);
        loop {
            match asked.try_recv() {
                Ok(newer) => drawing = Drawing::new(hosters, newer),
                Err(TryRecvError::Empty) => {}
                Err(TryRecvError::Disconnected) => return,
            }
            if !drawing.step() {
                break;
            }
            if answers.send(drawing.shares().clone()).is_err() {
                return;
            }
        }
    }
}
