//! A wrong and a right example of every code, whole files that a test reads.

use super::Code;

/// Two files that show what a code is about.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// The ending of both: `tieuchi`, or of a data file.
    pub ending: &'static str,
    /// A file in which the code is found.
    pub wrong: &'static [u8],
    /// The same, mended.
    pub right: &'static [u8],
}

macro_rules! examples {
    ($($name:ident $text:literal $ending:literal,)*) => {
        impl Code {
            /// A wrong and a right example.
            pub fn example(self) -> Example {
                match self {
                    $(Code::$name => Example {
                        ending: $ending,
                        wrong: include_bytes!(concat!("examples/", $text, "/wrong.", $ending)),
                        right: include_bytes!(concat!("examples/", $text, "/right.", $ending)),
                    },)*
                }
            }
        }
    };
}

examples! {
    NotUtf8 "TC0101" "tieuchi",
    Syntax "TC0102" "tieuchi",
    DecimalPoint "TC0103" "tieuchi",
    BadNumber "TC0104" "tieuchi",
    BadDate "TC0105" "tieuchi",
    NestingTooDeep "TC0106" "tieuchi",
    Misplaced "TC0107" "tieuchi",
    UnclosedQuote "TC0108" "tieuchi",
    NoStandard "TC0109" "tieuchi",
    SecondHeading "TC0110" "tieuchi",
    StatedTwice "TC0111" "tieuchi",
    NotCriteria "TC0112" "tieuchi",
    UnknownName "TC0201" "tieuchi",
    DuplicateName "TC0202" "tieuchi",
    UnusedName "TC0203" "tieuchi",
    WrongKind "TC0204" "tieuchi",
    UnknownChoice "TC0205" "tieuchi",
    ItemElsewhere "TC0206" "tieuchi",
    DuplicateLabel "TC0207" "tieuchi",
    LimitCycle "TC0208" "tieuchi",
    ReservedName "TC0209" "tieuchi",
    NotANumberIndicator "TC0301" "tieuchi",
    UnlikeUnits "TC0302" "tieuchi",
    PercentSign "TC0303" "tieuchi",
    LimitOfOtherUnit "TC0304" "tieuchi",
    FractionalBound "TC0305" "tieuchi",
    ShareNotLimited "TC0306" "tieuchi",
    NotAFlagIndicator "TC0307" "tieuchi",
    BaseZero "TC0308" "tieuchi",
    LeastAboveMost "TC0309" "tieuchi",
    AttributeCompared "TC0310" "tieuchi",
    IdleComparison "TC0311" "tieuchi",
    Gap "TC0401" "tieuchi",
    Overlap "TC0402" "tieuchi",
    UnreachableBand "TC0403" "tieuchi",
    DirectionTurns "TC0404" "tieuchi",
    NoCaseMissing "TC0405" "tieuchi",
    NoCaseUnneeded "TC0406" "tieuchi",
    ItemWithoutScale "TC0407" "tieuchi",
    ItemScoredTwice "TC0408" "tieuchi",
    CriterionSum "TC0501" "tieuchi",
    StandardSum "TC0502" "tieuchi",
    PointsAboveMax "TC0503" "tieuchi",
    EmptyCriterion "TC0504" "tieuchi",
    NoTotal "TC0505" "tieuchi",
    MaxNotReached "TC0506" "tieuchi",
    ClassWithoutThreshold "TC0601" "tieuchi",
    ThresholdAboveTotal "TC0602" "tieuchi",
    NoRecognition "TC0603" "tieuchi",
    NoRestClass "TC0604" "tieuchi",
    ClassAfterRest "TC0605" "tieuchi",
    CriteriaCount "TC0606" "tieuchi",
    SameConditionTwice "TC0607" "tieuchi",
    NoCriteria "TC0608" "tieuchi",
    NoSource "TC0701" "tieuchi",
    Unverified "TC0702" "tieuchi",
    NoLegalText "TC0703" "tieuchi",
    Unreadable "TC0801" "csv",
    DataNotUtf8 "TC0802" "csv",
    UnknownEnding "TC0803" "csv",
    UnknownColumn "TC0804" "csv",
    DuplicateColumn "TC0805" "csv",
    DuplicateKey "TC0806" "yaml",
    RowWidth "TC0807" "csv",
    UnexpectedShape "TC0808" "yaml",
    NotANumber "TC0809" "csv",
    AmbiguousNumber "TC0810" "csv",
    TooManyDigits "TC0811" "csv",
    NotAFlag "TC0812" "csv",
    NotAChoice "TC0813" "csv",
    Negative "TC0814" "csv",
    Fraction "TC0815" "csv",
    AboveLimit "TC0816" "csv",
    BelowLeast "TC0817" "csv",
    NoIdentity "TC0818" "csv",
    BadCode "TC0819" "csv",
    CodeRepaired "TC0820" "csv",
    NameRepaired "TC0821" "csv",
    CommuneTwice "TC0822" "csv",
    ConflictingValues "TC0823" "csv",
    TypeContradictsName "TC0824" "csv",
    TypeFromName "TC0825" "csv",
    NoCommunes "TC0826" "csv",
    BadCell "TC0827" "csv",
    BadPeriod "TC0840" "csv",
    SeveralPeriods "TC0841" "csv",
    PeriodOutOfForce "TC0842" "yaml",
    UnknownNumber "TC0901" "tieuchi",
    UnknownCondition "TC0902" "tieuchi",
    ValueOfOtherKind "TC0903" "tieuchi",
    ValueBreaks "TC0904" "tieuchi",
    ImpossiblePoints "TC0905" "tieuchi",
    DuplicateExample "TC0906" "tieuchi",
    UnknownExample "TC0907" "tieuchi",
    ExampleCircle "TC0908" "tieuchi",
    NoExpectation "TC0909" "tieuchi",
    SaidTwice "TC0910" "tieuchi",
    ForOtherStandard "TC0911" "tieuchi",
    NotConfirmed "TC0912" "tieuchi",
    NotAnExample "TC0913" "tieuchi",
    ExamplesAlone "TC0914" "tieuchi",
    EndBeforeStart "TC1001" "tieuchi",
}
