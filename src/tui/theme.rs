//! Colours and signs by what they mean.
//!
//! Nothing is said by colour alone, backgrounds are never painted, and the colours are the sixteen of the
//! terminal, so that its own settings hold.

use ratatui::style::{Color, Modifier, Style};

/// The themes that `--theme` names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Theme {
    /// The terminal's own colours with a few accents.
    #[default]
    Default,
    /// Accents for a light background.
    Light,
    /// Accents for a dark background.
    Dark,
    /// Bold instead of dim, bright accents.
    Contrast,
    /// No colour at all.
    Mono,
}

/// What a piece of text means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Ordinary text.
    Plain,
    /// A title, a question, a name.
    Title,
    /// A heading inside a list.
    Heading,
    /// What matters less: hints, dates, sources.
    Muted,
    /// Assured points.
    Assured,
    /// Open points.
    Open,
    /// Lost points.
    Lost,
    /// What asks for attention.
    Warning,
}

impl Theme {
    /// Returns the style of a meaning.
    pub fn style(self, role: Role) -> Style {
        let style = Style::new();
        let colour = |style: Style, normal: Color, bright: Color| match self {
            Self::Mono => style,
            Self::Contrast => style.fg(bright).add_modifier(Modifier::BOLD),
            Self::Default | Self::Light => style.fg(normal),
            Self::Dark => style.fg(bright),
        };
        match role {
            Role::Plain => style,
            Role::Title => style.add_modifier(Modifier::BOLD),
            Role::Heading => {
                colour(style, Color::Blue, Color::LightCyan).add_modifier(Modifier::BOLD)
            }
            // Dim text is hard to read on a projector: where contrast is asked for, it stays plain.
            Role::Muted | Role::Lost if self == Self::Contrast => style,
            Role::Muted | Role::Lost => style.add_modifier(Modifier::DIM),
            Role::Assured => colour(style, Color::Green, Color::LightGreen),
            // Yellow cannot be read on white.
            Role::Open if self == Self::Light => style.fg(Color::Magenta),
            Role::Open => colour(style, Color::Yellow, Color::LightYellow),
            Role::Warning if self == Self::Light => {
                style.fg(Color::Red).add_modifier(Modifier::BOLD)
            }
            Role::Warning => {
                colour(style, Color::Magenta, Color::LightMagenta).add_modifier(Modifier::BOLD)
            }
        }
    }
}

/// The signs of the screens; all of them one column wide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyphs {
    /// Before what is selected.
    pub selected: &'static str,
    /// Assured points.
    pub assured: &'static str,
    /// Open points.
    pub open: &'static str,
    /// Lost points.
    pub lost: &'static str,
    /// A rule across the screen.
    pub rule: &'static str,
    /// A rule between two columns.
    pub side: &'static str,
    /// The mark of the one option that is chosen.
    pub chosen: &'static str,
    /// There is more above.
    pub above: &'static str,
    /// There is more below.
    pub below: &'static str,
    /// There is more to the left.
    pub left: &'static str,
    /// There is more to the right.
    pub right: &'static str,
}

impl Glyphs {
    /// For terminals that show Unicode.
    pub const UNICODE: Self = Self {
        selected: "▸",
        assured: "█",
        open: "░",
        lost: "·",
        rule: "─",
        side: "│",
        chosen: "•",
        above: "↑",
        below: "↓",
        left: "←",
        right: "→",
    };
    /// For terminals that show ASCII only.
    pub const ASCII: Self = Self {
        selected: ">",
        assured: "#",
        open: "~",
        lost: ".",
        rule: "-",
        side: "|",
        chosen: "*",
        above: "^",
        below: "v",
        left: "<",
        right: ">",
    };

    /// Chooses the signs by the terminal's name: the Linux console and old terminals have few glyphs.
    pub fn for_terminal(name: &str) -> Self {
        if matches!(name, "linux" | "dumb" | "vt100" | "vt220") {
            Self::ASCII
        } else {
            Self::UNICODE
        }
    }
}
