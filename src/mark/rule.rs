//! The condition under which a cell is coloured: it still holds what was refused.

use super::values::Held;

/// By this a rule is known as ours, also after a program has saved the workbook: a function that makes a
/// number of a text makes 0 of it.
pub(super) const SIGN: &str = "N(\"tieuchi\")=0";

/// Formulas hold no literal of more characters, and no more than 8,192 in all.
const LONGEST: usize = 255;

/// So many characters of a longer text are compared, and its length.
const COMPARED: usize = 200;

/// The formula of a cell.
pub(super) fn formula(cell: &str, held: &Held) -> String {
    let holds = match held {
        Held::Blank => format!("ISBLANK({cell})"),
        Held::Number(number) => format!("ISNUMBER({cell}),{cell}={number}"),
        Held::Flag(true) => format!("ISLOGICAL({cell}),{cell}=TRUE"),
        Held::Flag(false) => format!("ISLOGICAL({cell}),{cell}=FALSE"),
        Held::Error => format!("ISERROR({cell})"),
        // Shared texts have been looked up: of one that is not there nothing is known.
        Held::Unknown | Held::Shared(_) => format!("NOT(ISBLANK({cell}))"),
        Held::Text(text) if text.chars().count() <= LONGEST => {
            format!("ISTEXT({cell}),EXACT({cell},{})", literal(text))
        }
        Held::Text(text) => {
            // Signs beyond the first plane count twice in Excel and once elsewhere: the text before them does.
            let start = text
                .chars()
                .take(COMPARED)
                .take_while(|sign| *sign <= '\u{FFFF}');
            let start: String = start.collect();
            let (number, length) = (start.chars().count(), text.encode_utf16().count());
            format!(
                "ISTEXT({cell}),LEN({cell})={length},EXACT(LEFT({cell},{number}),{})",
                literal(&start)
            )
        }
    };
    format!("AND({SIGN},{holds})")
}

/// A text within a formula. Signs that end a line are given by their number.
fn literal(text: &str) -> String {
    let signs = text.chars().map(|sign| match sign {
        '"' => "\"\"".to_owned(),
        sign if sign < ' ' => format!("\"&CHAR({})&\"", u32::from(sign)),
        sign => sign.to_string(),
    });
    format!("\"{}\"", signs.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_compared_with_what_it_held() {
        let text = |text: &str| Held::Text(text.to_owned());
        for (held, holds) in [
            (Held::Blank, "ISBLANK(D3)"),
            (Held::Number("9.2E1".to_owned()), "ISNUMBER(D3),D3=9.2E1"),
            (Held::Flag(false), "ISLOGICAL(D3),D3=FALSE"),
            (Held::Error, "ISERROR(D3)"),
            (Held::Shared(7), "NOT(ISBLANK(D3))"),
            (text("a \"b\""), "ISTEXT(D3),EXACT(D3,\"a \"\"b\"\"\")"),
            (text("a\nb"), "ISTEXT(D3),EXACT(D3,\"a\"&CHAR(10)&\"b\")"),
            (text(""), "ISTEXT(D3),EXACT(D3,\"\")"),
        ] {
            let wanted = format!("AND(N(\"tieuchi\")=0,{holds})");
            assert_eq!(formula("D3", &held), wanted);
        }
    }

    #[test]
    fn of_a_long_text_the_start_and_the_length_are_compared() {
        let short = "\"".repeat(LONGEST);
        assert!(!formula("A1", &Held::Text(short.clone())).contains("LEN"));
        let long = formula("A1", &Held::Text(short + "😀"));
        assert!(long.contains("LEN(A1)=257,EXACT(LEFT(A1,200),"), "{long}");
        let early = formula("A1", &Held::Text("ab😀".repeat(100)));
        assert!(early.contains("EXACT(LEFT(A1,2),\"ab\")"), "{early}");
    }
}
