//! Arbitrary trees that some text says.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use tieuchi::escape::is_hidden;
use tieuchi::number::{Date, Decimal, parse_date};
use tieuchi::source::{FileKind, Sources, Span};
use tieuchi::syntax::ast::*;

/// Any place: trees are compared without.
fn nowhere() -> Span {
    let mut sources = Sources::new();
    let file = sources.add("", FileKind::Text, b"").expect("one file");
    Span {
        file,
        start: 0,
        end: 0,
    }
}

fn placed<T>(node: T) -> Spanned<T> {
    Spanned {
        node,
        span: nowhere(),
    }
}

fn spanned<T: std::fmt::Debug>(of: impl Strategy<Value = T>) -> impl Strategy<Value = Spanned<T>> {
    of.prop_map(placed)
}

/// Keywords of one word, which no name can be.
const RESERVED: [&str; 19] = [
    "nhóm", "mục", "theo", "từ", "trên", "dưới", "đến", "bằng", "đạt", "điểm", "khi", "và", "hoặc",
    "là", "với", "mỗi", "trừ", "thay", "không",
];

fn name() -> impl Strategy<Value = Name> {
    let word = "[a-zđăâêôơưA-ZĐáàảãạếềểễệựỳ][a-z0-9_áàảãạ]{0,6}";
    spanned(word.prop_filter("a keyword", |name| {
        !RESERVED.contains(&name.to_lowercase().as_str())
    }))
}

/// Names, and words that only look like statements.
fn tricky_name() -> impl Strategy<Value = Name> {
    let tricky = prop::sample::select(vec!["số", "có", "tiêu", "mục_1", "Hoà", "tổng"]);
    prop_oneof![4 => name(), 1 => spanned(tricky.prop_map(str::to_owned))]
}

fn words() -> impl Strategy<Value = String> {
    "[a-zđ][a-z0-9áạ_'-]{0,4}( [a-zđ0-9][a-z0-9áạ_-]{0,4}){0,2}".prop_filter("a joint", |words| {
        words.split(' ').all(|word| word != "và" && word != "hoặc")
    })
}

fn text() -> impl Strategy<Value = Spanned<String>> {
    let inside = prop_oneof![
        "[a-zA-ZáạĐđ#(|%:;., 0-9\"“]{0,12}[a-zđ]",
        "[a-zA-ZáạĐđ#(|%:;., 0-9”“]{0,12}[a-zđ]",
        "tiêu chí [0-9] \\p{L}[^\"\\p{C}\\p{Z}]",
    ];
    spanned(
        inside
            .prop_map(|text| {
                let mut sources = Sources::new();
                let file = sources
                    .add("", FileKind::Text, text.as_bytes())
                    .expect("one file");
                sources.file(file).text.clone()
            })
            .prop_filter("hidden signs are told", |text| !text.contains(is_hidden)),
    )
}

fn number() -> impl Strategy<Value = Spanned<Decimal>> {
    spanned(prop_oneof![
        (0u32..200).prop_map(Decimal::from),
        (0u64..10_000_000_000, 0u32..6).prop_map(|(digits, scale)| {
            Decimal::from_i128_with_scale(i128::from(digits), scale)
        }),
        Just(Decimal::MAX),
    ])
}

fn date() -> impl Strategy<Value = Spanned<Date>> {
    spanned(
        (1u8..=28, 1u8..=12, 1000u16..=9999).prop_map(|(day, month, year)| {
            parse_date(&format!("{day}/{month}/{year}")).expect("a day of any month")
        }),
    )
}

fn tail() -> impl Strategy<Value = Tail> {
    let mark = prop_oneof![
        Just(Mark::Unverified),
        text().prop_map(|text| Mark::VerifiedBy(text.node)),
        text().prop_map(|text| Mark::DerivedFrom(text.node)),
    ];
    (option::of(spanned(mark)), option::of(text()))
        .prop_map(|(mark, citation)| Tail { mark, citation })
}

fn figure() -> impl Strategy<Value = Figure> {
    (number(), tail()).prop_map(|(value, tail)| Figure { value, tail })
}

fn condition() -> impl Strategy<Value = Condition> {
    let kind = prop_oneof![
        tricky_name().prop_map(ConditionKind::Holds),
        (name(), spanned(words())).prop_map(|(name, choice)| ConditionKind::Is(name, choice)),
        (tricky_name(), range()).prop_map(|(name, (lower, upper))| {
            let span = nowhere();
            ConditionKind::Within(name, RangeDecl { lower, upper, span })
        }),
    ];
    let condition = |kind| Condition {
        kind,
        span: nowhere(),
    };
    kind.prop_map(condition)
        .prop_recursive(6, 24, 3, move |inner| {
            prop_oneof![
                vec(inner.clone(), 2..4).prop_map(ConditionKind::Any),
                vec(inner.clone(), 2..4).prop_map(ConditionKind::All),
                inner.prop_map(|denied| ConditionKind::Not(Box::new(denied))),
            ]
            .prop_map(condition)
        })
}

fn bound() -> impl Strategy<Value = BoundDecl> {
    prop_oneof![
        4 => amount().prop_map(BoundDecl::Number),
        1 => tricky_name().prop_map(BoundDecl::Parameter),
    ]
    .boxed()
}

fn amount() -> impl Strategy<Value = AmountDecl> {
    let unit = prop::sample::select(vec![
        (false, BoundForm::Plain),
        (true, BoundForm::Plain),
        (false, BoundForm::Points),
    ]);
    (number(), any::<bool>(), unit).prop_map(|(mut value, negative, (percent, form))| {
        if negative && !value.node.is_zero() {
            value.node = -value.node;
        }
        AmountDecl {
            value,
            percent: percent.then(|| placed(())),
            form,
        }
    })
}

type End = Option<(BoundDecl, bool)>;

fn range() -> impl Strategy<Value = (End, End)> {
    let end = || option::of((bound(), any::<bool>()));
    let unmoved = prop::sample::select(vec![BoundForm::NoRise, BoundForm::NoFall]);
    let unmoved = unmoved.prop_map(|form| {
        let zero = AmountDecl {
            value: placed(Decimal::ZERO),
            percent: None,
            form,
        };
        (None, Some((BoundDecl::Number(zero), true)))
    });
    let ends = (end(), end()).prop_filter("no end", |(lower, upper)| {
        lower.is_some() || upper.is_some()
    });
    prop_oneof![5 => ends, 1 => unmoved]
}

fn band() -> impl Strategy<Value = BandDecl> {
    (range(), figure(), classes()).prop_map(|((lower, upper), points, classes)| BandDecl {
        lower,
        upper,
        points,
        classes,
        range_span: nowhere(),
        span: nowhere(),
    })
}

fn linear() -> impl Strategy<Value = LinearDecl> {
    let unit = prop_oneof![
        3 => "[a-zđ][a-záạ_0-9/]{0,4}( [a-zđ][a-záạ_0-9/]{0,4}){0,2}",
        1 => Just("lượt/năm".to_owned()),
    ];
    let unit = option::of(spanned(unit));
    (amount(), unit, number(), option::of(number()), tail()).prop_map(
        |(step, unit, each, most, tail)| LinearDecl {
            deducts: most.is_none(),
            step,
            unit,
            each,
            most,
            tail,
            span: nowhere(),
        },
    )
}

fn classes() -> impl Strategy<Value = Vec<Name>> {
    prop_oneof![3 => Just(Vec::new()), 1 => vec(tricky_name(), 1..3)]
}

fn quantity() -> impl Strategy<Value = QuantityDecl> {
    let level = prop_oneof![
        (name(), name()).prop_map(|(part, whole)| QuantityDecl::Share(part, whole)),
        (name(), name(), number())
            .prop_map(|(cases, base, per)| QuantityDecl::Rate(cases, base, per)),
        name().prop_map(QuantityDecl::Percent),
        name().prop_map(QuantityDecl::Count),
    ];
    let movement = prop::sample::select(vec![
        Movement::Rise,
        Movement::Fall,
        Movement::Growth,
        Movement::Decline,
    ]);
    (level, option::of(movement)).prop_map(|(level, movement)| match movement {
        Some(movement) => QuantityDecl::Change(movement, Box::new(level)),
        None => level,
    })
}

fn scoring() -> impl Strategy<Value = ScoringDecl> {
    let no_case = (figure(), classes()).prop_map(|(points, classes)| NoCaseDecl {
        points,
        classes,
        span: nowhere(),
    });
    let measured = (quantity(), option::of(spanned(any::<u32>())));
    prop_oneof![
        (figure(), condition()).prop_map(|(points, condition)| ScoringDecl::Award {
            points,
            condition,
            span: nowhere()
        }),
        (
            measured,
            tail(),
            vec(linear(), 0..2),
            vec(band(), 0..4),
            vec(no_case, 0..2)
        )
            .prop_map(|((quantity, rounding), tail, linear, bands, no_case)| {
                ScoringDecl::Measure {
                    quantity,
                    rounding,
                    tail,
                    linear,
                    bands,
                    no_case,
                    span: nowhere(),
                }
            }),
    ]
}

fn item() -> impl Strategy<Value = ItemDecl> {
    (
        (any::<u32>(), any::<u32>()),
        text(),
        option::of(figure()),
        option::of(text()),
        vec(scoring(), 0..3),
    )
        .prop_map(
            |((criterion, item), title, max, citation, scorings)| ItemDecl {
                number: placed(ItemNumber { criterion, item }),
                title,
                max,
                citation,
                scorings,
                broken: false,
                span: nowhere(),
            },
        )
}

fn standard() -> impl Strategy<Value = Block> {
    let id = (name(), "(-[a-z0-9]{1,3}){0,2}").prop_map(|(name, more)| name.node + &more);
    let details = (
        option::of(text()),
        option::of(date()),
        option::of((date(), option::of(date()))),
        option::of(figure()),
    );
    (spanned(id), text(), details).prop_map(
        |(id, title, (legal_text, issued, effective, total))| {
            let (effective_from, effective_to) =
                effective.map_or((None, None), |(from, to)| (Some(from), to));
            Block::Standard(StandardDecl {
                amends: None,
                id,
                title,
                legal_text,
                issued,
                effective_from,
                effective_to,
                total,
                amended: Vec::new(),
                span: nowhere(),
            })
        },
    )
}

fn attribute() -> impl Strategy<Value = Block> {
    let domain = prop_oneof![
        Just(Domain::Flag),
        vec(spanned(words()), 2..4).prop_map(Domain::Choices),
    ];
    (name(), text(), domain).prop_map(|(name, label, domain)| {
        Block::Attribute(AttributeDecl {
            name,
            label,
            domain,
            span: nowhere(),
        })
    })
}

fn class() -> impl Strategy<Value = Block> {
    (name(), text(), option::of(condition())).prop_map(|(name, label, condition)| {
        Block::Class(ClassDecl {
            name,
            label,
            before: None,
            condition,
            span: nowhere(),
        })
    })
}

fn days() -> impl Strategy<Value = DaysDecl> {
    (date(), option::of(date())).prop_map(|(from, to)| DaysDecl { from, to })
}

fn value() -> BoxedStrategy<ValueDecl> {
    (amount(), option::of(days()), tail())
        .prop_map(|(value, days, tail)| ValueDecl {
            value,
            days,
            tail,
            span: nowhere(),
        })
        .boxed()
}

fn parameter() -> impl Strategy<Value = ParameterDecl> {
    let unit = prop_oneof![
        Just(ParameterUnit::Percent),
        Just(ParameterUnit::Points),
        number().prop_map(|base| ParameterUnit::Rate(base.node)),
        "[a-zđ][a-záạ_]{0,4}( [a-zđ][a-záạ_]{0,4}){0,2}".prop_map(ParameterUnit::Count),
    ];
    let head = (tricky_name(), text(), spanned(unit), option::of(text())).boxed();
    (head, vec(value(), 0..4)).prop_map(|((name, label, unit, citation), values)| ParameterDecl {
        name,
        label,
        unit,
        citation,
        values,
        broken: false,
        span: nowhere(),
    })
}

fn indicator() -> impl Strategy<Value = Block> {
    let unit = prop_oneof![
        Just(Unit::Flag),
        Just(Unit::Percent),
        words().prop_map(Unit::Count),
        Just(Unit::Count("đồng/người".to_owned())),
    ];
    let limit = prop_oneof![
        tricky_name().prop_map(Limit::Indicator),
        number().prop_map(Limit::Number)
    ];
    let adjustment = prop_oneof![
        Just(Adjustment::Fixed),
        Just(Adjustment::OnlyRises),
        Just(Adjustment::OnlyFalls),
    ];
    let term = (any::<bool>(), tricky_name()).prop_map(|(minus, name)| TermDecl { minus, name });
    let sum = vec(term, 2..4).prop_map(|mut terms| {
        if let Some(first) = terms.first_mut() {
            first.minus = false;
        }
        let span = nowhere();
        SumDecl { terms, span }
    });
    (
        name(),
        text(),
        spanned(unit),
        option::of(sum),
        option::of(number()),
        vec(limit, 0..3),
        option::of(spanned(adjustment)),
    )
        .prop_map(|(name, label, unit, sum, at_least, at_most, adjustment)| {
            Block::Indicator(IndicatorDecl {
                name,
                label,
                unit,
                sum,
                result: None,
                at_least,
                at_most,
                adjustment,
                span: nowhere(),
            })
        })
}

fn criterion() -> impl Strategy<Value = Block> {
    (
        any::<u32>(),
        text(),
        figure(),
        option::of(text()),
        vec(item(), 0..3),
    )
        .prop_map(|(number, title, max, citation, items)| {
            Block::Criterion(CriterionDecl {
                number: placed(number),
                title,
                max,
                citation,
                items,
                broken: false,
                span: nowhere(),
            })
        })
}

fn recognition() -> impl Strategy<Value = Block> {
    let kind = prop_oneof![
        any::<u32>().prop_map(|count| RecognitionKind::AllCriteriaMet(placed(count))),
        Just(RecognitionKind::NoCriterionAtZero),
        (text(), condition())
            .prop_map(|(label, condition)| RecognitionKind::Fulfils { label, condition }),
        (number(), tricky_name())
            .prop_map(|(at_least, class)| RecognitionKind::Total { at_least, class }),
    ];
    let condition = (kind, tail()).prop_map(|(kind, tail)| RecognitionConditionDecl {
        kind,
        tail,
        span: nowhere(),
    });
    vec(condition, 0..4).prop_map(|conditions| {
        Block::Recognition(RecognitionDecl {
            conditions,
            broken: false,
            span: nowhere(),
        })
    })
}

/// A row of a scale as a change names it; what is not said of a range is not there.
fn old_band() -> impl Strategy<Value = OldBand> {
    prop_oneof![
        band().prop_map(|band| OldBand::Band {
            lower: band.lower,
            upper: band.upper,
            classes: band.classes,
            span: nowhere(),
        }),
        classes().prop_map(|classes| OldBand::NoCase {
            classes,
            span: nowhere(),
        }),
    ]
}

fn old_value() -> impl Strategy<Value = OldValue> {
    (tricky_name(), option::of(date())).prop_map(|(parameter, from)| OldValue { parameter, from })
}

fn value_change() -> impl Strategy<Value = (Verb, Change)> {
    prop_oneof![
        (tricky_name(), value())
            .prop_map(|(name, value)| (Verb::Add, Change::AddValue(name, value))),
        (old_value(), value()).prop_map(|(old, new)| {
            let what = Change::ReplaceValue {
                old,
                value: new.value,
                days: new.days,
                tail: new.tail,
            };
            (Verb::Replace, what)
        }),
    ]
}

fn item_number() -> impl Strategy<Value = Spanned<ItemNumber>> {
    let number = (any::<u32>(), any::<u32>());
    spanned(number.prop_map(|(criterion, item)| ItemNumber { criterion, item }))
}

fn numbered() -> impl Strategy<Value = Part> {
    prop_oneof![
        spanned(any::<u32>()).prop_map(Part::Criterion),
        item_number().prop_map(Part::Item),
    ]
}

fn change() -> BoxedStrategy<Block> {
    let statement = prop_oneof![
        attribute().boxed(),
        class().boxed(),
        indicator().boxed(),
        parameter().prop_map(Block::Parameter).boxed(),
        criterion().boxed(),
        item().boxed().prop_map(|item| Block::Change(ChangeDecl {
            verb: Verb::Add,
            what: Change::Item(item),
            citation: None,
            span: nowhere(),
        })),
    ];
    let statement = statement
        .boxed()
        .prop_filter_map("a statement", |block| {
            Some(match block {
                Block::Attribute(decl) => Change::Attribute(decl),
                Block::Class(decl) => Change::Class(decl),
                Block::Indicator(decl) => Change::Indicator(decl),
                Block::Parameter(decl) => Change::Parameter(decl),
                Block::Criterion(decl) => Change::Criterion(decl),
                Block::Change(change) => change.what,
                _ => return None,
            })
        })
        .boxed();
    let condition = recognition()
        .boxed()
        .prop_filter_map("a condition", |block| match block {
            Block::Recognition(mut decl) => decl.conditions.pop().map(Change::Condition),
            _ => None,
        })
        .boxed();
    let no_case = || {
        (figure(), classes()).prop_map(|(points, classes)| NoCaseDecl {
            points,
            classes,
            span: nowhere(),
        })
    };
    let rows = move |old: BoxedStrategy<Option<OldBand>>| {
        (item_number(), old, vec(band(), 0..3), vec(no_case(), 0..2)).prop_map(
            |(item, old, bands, no_case)| Change::Rows {
                item,
                old,
                bands,
                no_case,
            },
        )
    };
    let named = prop_oneof![
        name().prop_map(Part::Attribute),
        tricky_name().prop_map(Part::Class),
        tricky_name().prop_map(Part::Indicator),
        tricky_name().prop_map(Part::Parameter),
        old_value().boxed().prop_map(Part::Value),
        numbered(),
        (item_number(), old_band()).prop_map(|(item, old)| Part::Row(item, old)),
    ];
    let plain = |verb: Verb, what| (verb, what, None);
    let brought = prop::sample::select(vec![Verb::Replace, Verb::Add]);
    let any_verb = prop::sample::select(vec![Verb::Replace, Verb::Add, Verb::Repeal]);
    prop_oneof![
        3 => (brought.clone(), statement).prop_map(move |(verb, what)| plain(verb, what)),
        1 => (brought, figure()).prop_map(move |(verb, total)| plain(verb, Change::Total(total))),
        1 => (any_verb, condition).prop_map(move |(verb, what)| plain(verb, what)),
        1 => (numbered(), figure())
            .prop_map(move |(of, max)| plain(Verb::Replace, Change::Max(of, max))),
        1 => value_change().boxed().prop_map(move |(verb, what)| plain(verb, what)),
        1 => (rows(Just(None).boxed()), option::of(text()))
            .prop_map(|(what, citation)| (Verb::Add, what, citation)),
        1 => (rows(old_band().prop_map(Some).boxed()), option::of(text()))
            .prop_map(|(what, citation)| (Verb::Replace, what, citation)),
        1 => (named, option::of(text()))
            .prop_map(|(part, citation)| (Verb::Repeal, Change::Part(part), citation)),
    ]
    .prop_map(|(verb, what, citation)| {
        Block::Change(ChangeDecl {
            verb,
            what,
            citation,
            span: nowhere(),
        })
    })
    .boxed()
}

/// A tree of a text that amends another: its heading and changes, in any order.
pub(crate) fn amendment() -> impl Strategy<Value = Ast> {
    (standard().boxed(), name(), vec(change(), 0..6))
        .prop_flat_map(|(mut heading, base, mut blocks)| {
            if let Block::Standard(decl) = &mut heading {
                decl.amends = Some(base);
                decl.total = None;
            }
            blocks.push(heading);
            Just(blocks).prop_shuffle()
        })
        .prop_map(|blocks| Ast {
            blocks,
            broken: Vec::new(),
        })
}

fn example() -> impl Strategy<Value = Block> {
    let value = prop_oneof![
        Just(GivenValue::Unknown),
        any::<bool>().prop_map(GivenValue::Flag),
        (number(), any::<bool>()).prop_map(|(value, percent)| GivenValue::Number {
            value: value.node,
            percent
        }),
        words().prop_map(GivenValue::Choice),
    ];
    let given = (tricky_name(), any::<[bool; 2]>(), spanned(value)).prop_map(
        |(name, [previous, starts_line], value)| GivenDecl {
            name,
            previous: previous.then(nowhere),
            value,
            starts_line,
        },
    );
    let worth = || {
        prop_oneof![
            Just(Worth::Unconfirmed),
            number().prop_map(Worth::Exactly),
            (number(), number()).prop_map(|(from, to)| Worth::Between(from, to)),
        ]
    };
    let result = prop::sample::select(vec![
        ResultDecl::Unconfirmed,
        ResultDecl::Met,
        ResultDecl::NotMet,
        ResultDecl::Undetermined,
    ]);
    let item = (any::<u32>(), any::<u32>());
    let kind = prop_oneof![
        (item, worth()).prop_map(|((criterion, item), worth)| {
            ExpectedDecl::Item(placed(ItemNumber { criterion, item }), worth)
        }),
        (any::<u32>(), worth())
            .prop_map(|(number, worth)| ExpectedDecl::Criterion(placed(number), worth)),
        worth().prop_map(ExpectedDecl::Total),
        vec(tricky_name(), 0..3).prop_map(ExpectedDecl::Class),
        (text(), result.clone()).prop_map(|(text, result)| ExpectedDecl::Condition(text, result)),
        result.prop_map(ExpectedDecl::Verdict),
    ];
    let expectation = kind.prop_map(|kind| ExpectationDecl {
        kind,
        span: nowhere(),
    });
    (
        text(),
        option::of(date()),
        option::of(text()),
        vec(given, 0..5),
        vec(expectation, 0..4),
    )
        .prop_map(|(name, day, base, given, expected)| {
            Block::Example(ExampleDecl {
                name,
                day,
                base,
                given,
                expected,
                span: nowhere(),
            })
        })
}

/// A tree of one standard, at most one recognition, and whatever else, in any order.
pub(crate) fn ast() -> impl Strategy<Value = Ast> {
    // Boxed: strategies as large as these, moved by value, exhaust the stack of a test.
    let block = prop_oneof![
        attribute().boxed(),
        class().boxed(),
        indicator().boxed(),
        parameter().prop_map(Block::Parameter).boxed(),
        criterion().boxed(),
        example().boxed(),
    ];
    (
        standard().boxed(),
        vec(block, 0..6),
        option::of((recognition().boxed(), any::<prop::sample::Index>())),
    )
        .prop_flat_map(|(standard, mut blocks, recognition)| {
            if let Some((recognition, at)) = recognition {
                blocks.insert(at.index(blocks.len() + 1), recognition);
            }
            blocks.push(standard);
            Just(blocks).prop_shuffle()
        })
        .prop_map(|blocks| Ast {
            blocks,
            broken: Vec::new(),
        })
}
