//! The text of a formula to what it says.

use super::reference::{Area, corner};
use super::{Expr, Formula, Names, Operator};
use crate::number::Decimal;

/// So deep may brackets and names stand within one another.
const DEEPEST: usize = 40;

/// What a formula of a sheet says; [`Expr::Unseen`] where any of it is not understood.
pub(in super::super) fn read(formula: &Formula, names: &Names, sheet: usize) -> Expr {
    let mut parser = Parser {
        rest: &formula.text,
        moved: Some(formula.moved),
        names,
        sheet,
        depth: 0,
    };
    parser.whole().unwrap_or(Expr::Unseen)
}

struct Parser<'a> {
    rest: &'a str,
    /// How far references are moved; `None` in a named formula, in which only fixed ones are known.
    moved: Option<(i64, i64)>,
    names: &'a Names,
    /// The sheet that references without one are of.
    sheet: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn whole(&mut self) -> Option<Expr> {
        let all = self.compared()?;
        self.rest.trim().is_empty().then_some(all)
    }

    fn take(&mut self, sign: &str) -> bool {
        self.rest = self.rest.trim_start();
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// Values with signs of one rank between them, from the left.
    fn rank(
        &mut self,
        signs: &[(&str, Operator)],
        next: fn(&mut Self) -> Option<Expr>,
    ) -> Option<Expr> {
        let mut left = next(self)?;
        while let Some((_, operator)) = signs.iter().find(|(sign, _)| self.take(sign)) {
            left = Expr::Operation(*operator, Box::new([left, next(self)?]));
        }
        Some(left)
    }

    fn compared(&mut self) -> Option<Expr> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        let signs = ["<=", ">=", "<>", "=", "<", ">"].map(|sign| (sign, Operator::Compare));
        let found = self.rank(&signs, Self::joined);
        self.depth -= 1;
        found
    }

    fn joined(&mut self) -> Option<Expr> {
        self.rank(&[("&", Operator::Join)], Self::added)
    }

    fn added(&mut self) -> Option<Expr> {
        let signs = [("+", Operator::Add), ("-", Operator::Subtract)];
        self.rank(&signs, Self::multiplied)
    }

    fn multiplied(&mut self) -> Option<Expr> {
        let signs = [("*", Operator::Multiply), ("/", Operator::Divide)];
        self.rank(&signs, Self::raised)
    }

    fn raised(&mut self) -> Option<Expr> {
        self.rank(&[("^", Operator::Power)], Self::signed)
    }

    fn signed(&mut self) -> Option<Expr> {
        let mut is_negative = false;
        loop {
            if self.take("-") {
                is_negative = !is_negative;
            } else if !self.take("+") {
                break;
            }
        }
        let mut value = self.value()?;
        while self.take("%") {
            let hundred = Expr::Number(Decimal::ONE_HUNDRED);
            value = Expr::Operation(Operator::Divide, Box::new([value, hundred]));
        }
        Some(match value {
            Expr::Number(number) if is_negative => Expr::Number(-number),
            value if is_negative => {
                let zero = Expr::Number(Decimal::ZERO);
                Expr::Operation(Operator::Subtract, Box::new([zero, value]))
            }
            value => value,
        })
    }

    fn value(&mut self) -> Option<Expr> {
        if self.take("(") {
            let inner = self.compared()?;
            return self.take(")").then_some(inner);
        }
        if self.take("\"") {
            return self.quoted('"').map(Expr::Text);
        }
        if self.take("{") {
            // Only numbers and texts stand in these brackets.
            let (list, rest) = self.rest.split_once('}')?;
            self.rest = rest;
            return Some(Expr::Text(list.to_owned()));
        }
        if self.take("'") {
            let sheets = self.quoted('\'')?;
            return self.of_sheets(&sheets);
        }
        let word = self.word()?;
        if self.take("(") {
            return self.call(word);
        }
        if self.rest.starts_with('!') {
            return self.of_sheets(word);
        }
        if let Some(rest) = self.rest.strip_prefix(':')
            && rest.starts_with('\'')
        {
            return self.of_sheets(word);
        }
        let is_range = self.rest.starts_with(':');
        if !is_range {
            if let Some(number) = number(word) {
                return Some(Expr::Number(number));
            }
            match word.to_ascii_uppercase().as_str() {
                "TRUE" => return Some(Expr::Number(Decimal::ONE)),
                "FALSE" => return Some(Expr::Number(Decimal::ZERO)),
                _ => {}
            }
        }
        let before = self.rest;
        if let Some(area) = self.area(word, (self.sheet, self.sheet)) {
            return Some(Expr::Cells(area));
        }
        self.rest = before;
        if is_range {
            // `Sheet1:Sheet3!A1`
            return self.of_sheets(word);
        }
        self.named(word)
    }

    /// The rest of a text in quotation marks; a doubled mark is part of it.
    fn quoted(&mut self, mark: char) -> Option<String> {
        let mut text = String::new();
        loop {
            let (before, rest) = self.rest.split_once(mark)?;
            text.push_str(before);
            self.rest = rest;
            match rest.strip_prefix(mark) {
                Some(rest) => {
                    text.push(mark);
                    self.rest = rest;
                }
                None => return Some(text),
            }
        }
    }

    /// What follows the name of a sheet, or of the first of several.
    fn of_sheets(&mut self, first: &str) -> Option<Expr> {
        let (first, within) = first.split_once(':').unwrap_or((first, first));
        let mut last = within.to_owned();
        if let Some(rest) = self.rest.strip_prefix(':') {
            self.rest = rest;
            last = if self.take("'") {
                self.quoted('\'')?
            } else {
                self.word()?.to_owned()
            };
        }
        self.rest = self.rest.strip_prefix('!')?;
        let place = |name: &str| self.names.sheets.get(&name.to_lowercase()).copied();
        let (first, last) = (place(first)?, place(&last)?);
        let word = self.word()?;
        let sheets = (first.min(last), first.max(last));
        self.area(word, sheets).map(Expr::Cells)
    }

    /// The cells of a reference that begins with a word.
    fn area(&mut self, word: &str, sheets: (usize, usize)) -> Option<Area> {
        let first = self.corner(word)?;
        let Some(rest) = self.rest.strip_prefix(':') else {
            let cell = first.cell()?;
            return Some(Area {
                sheets,
                first: cell,
                last: cell,
            });
        };
        self.rest = rest;
        let word = self.word()?;
        let last = self.corner(word)?;
        // What follows is another range or the name of a sheet.
        if self.rest.starts_with([':', '!']) {
            return None;
        }
        let (first, last) = (first.ends(), last.ends());
        Some(Area {
            sheets,
            first: (first.0.0.min(last.0.0), first.0.1.min(last.0.1)),
            last: (first.1.0.max(last.1.0), first.1.1.max(last.1.1)),
        })
    }

    fn corner(&self, word: &str) -> Option<super::reference::Corner> {
        let corner = corner(word)?;
        match self.moved {
            Some(moved) => corner.moved(moved),
            None => corner.is_fixed().then_some(corner),
        }
    }

    fn call(&mut self, name: &str) -> Option<Expr> {
        let name = name.to_ascii_uppercase();
        let name = name.trim_start_matches("_XLFN.");
        let name = name.trim_start_matches("_XLWS.").to_owned();
        let mut arguments = Vec::new();
        if self.take(")") {
            return Some(Expr::Call(name, arguments));
        }
        loop {
            self.rest = self.rest.trim_start();
            arguments.push(if self.rest.starts_with([',', ')']) {
                Expr::Number(Decimal::ZERO)
            } else {
                self.compared()?
            });
            if self.take(")") {
                return Some(Expr::Call(name, arguments));
            }
            if !self.take(",") {
                return None;
            }
        }
    }

    /// What a name stands for.
    fn named(&mut self, name: &str) -> Option<Expr> {
        let text = self.names.defined.get(&name.to_lowercase())?;
        let mut parser = Parser {
            rest: text,
            moved: None,
            depth: self.depth + 5,
            ..*self
        };
        parser.whole()
    }

    fn word(&mut self) -> Option<&'a str> {
        self.rest = self.rest.trim_start();
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '$' | '\\' | '?');
        let end = self.rest.find(|c| !is_word(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        (!word.is_empty()).then_some(word)
    }
}

fn number(word: &str) -> Option<Decimal> {
    let is_number = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    word.bytes().all(is_number).then(|| word.parse().ok())?
}
