//! The list of all codes. A code, once released, never changes its meaning.

use std::fmt;
use std::str::FromStr;

use super::Severity;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal $severity:ident,)*) => {
        /// What kind of mistake a finding is about. `TC01` syntax, `TC02` names, `TC03` units,
        /// `TC04` bands, `TC05` sums, `TC06` recognition, `TC07` sources, `TC08` data files,
        /// `TC09` examples, `TC10` the law over time, `TC11` what no figures can bring
        /// about, `TC12` parameters, `TC13` plans.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$doc])* $name,)*
        }

        impl Code {
            /// Every code, in order.
            pub const ALL: &'static [Code] = &[$(Code::$name,)*];

            /// The code as users see it, such as `TC0401`; also the id of its Fluent message.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$name => $text,)* }
            }

            /// How much a finding of this kind weighs.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    /// Bytes that are not UTF-8.
    NotUtf8 = "TC0101" Error,
    /// Words that fit no form of the language.
    Syntax = "TC0102" Error,
    /// A decimal point where a comma must stand.
    DecimalPoint = "TC0103" Error,
    /// A number that cannot be read.
    BadNumber = "TC0104" Error,
    /// A day that is not in the calendar.
    BadDate = "TC0105" Error,
    /// Too many brackets within brackets.
    NestingTooDeep = "TC0106" Error,
    /// A statement outside the block it belongs to.
    Misplaced = "TC0107" Error,
    /// A quoted text without its end.
    UnclosedQuote = "TC0108" Error,
    /// A file without the heading of a standard.
    NoStandard = "TC0109" Error,
    /// A second heading of a standard, or a second recognition.
    SecondHeading = "TC0110" Error,
    /// A detail given twice in one block.
    StatedTwice = "TC0111" Error,
    /// A file of another kind.
    NotCriteria = "TC0112" Error,
    /// A form that the language does not have.
    NoSuchForm = "TC0113" Error,
    /// `và` and `hoặc` side by side without brackets.
    MixedJoints = "TC0114" Warning,
    /// A text in force before it was issued.
    EffectiveBeforeIssued = "TC0115" Warning,
    /// Classes on a line of their own, as if they were those of the rows below.
    LooksLikeHeading = "TC0116" Error,
    /// A file of rules that is too large, or changed while it was read.
    RulesNotTaken = "TC0120" Error,
    /// Signs that turn the direction of writing, so that rules are seen otherwise than they are read.
    TurnedDirection = "TC0130" Error,
    /// Signs that show as nothing.
    HiddenSign = "TC0131" Warning,
    /// A name that nothing declares.
    UnknownName = "TC0201" Error,
    /// A name or number declared twice.
    DuplicateName = "TC0202" Error,
    /// A name that nothing uses.
    UnusedName = "TC0203" Warning,
    /// A name of one kind where another kind is asked.
    WrongKind = "TC0204" Error,
    /// A choice that the attribute does not have.
    UnknownChoice = "TC0205" Error,
    /// An item whose number is of another criterion.
    ItemElsewhere = "TC0206" Error,
    /// Two indicators whose labels a data file could not tell apart.
    DuplicateLabel = "TC0207" Error,
    /// Limits that go round in a circle.
    LimitCycle = "TC0208" Error,
    /// A name that data files use for a commune itself.
    ReservedName = "TC0209" Error,
    /// Calculated indicators that go round in a circle.
    SumCycle = "TC0210" Error,
    /// An example that gives what is calculated.
    CalculatedInExample = "TC0211" Error,
    /// A name with letters of another script.
    MixedScripts = "TC0212" Warning,
    /// Two names that look the same and are not.
    LookAlikeNames = "TC0213" Warning,
    /// A yes/no indicator used as a number.
    NotANumberIndicator = "TC0301" Error,
    /// A percentage of unlike things.
    UnlikeUnits = "TC0302" Warning,
    /// A percent sign missing, or where it must not be.
    PercentSign = "TC0303" Error,
    /// A limit that is of another unit.
    LimitOfOtherUnit = "TC0304" Error,
    /// A fraction as the bound of a count.
    FractionalBound = "TC0305" Warning,
    /// A percentage whose part may exceed its whole.
    ShareNotLimited = "TC0306" Warning,
    /// A number used as a yes/no.
    NotAFlagIndicator = "TC0307" Error,
    /// A rate per zero.
    BaseZero = "TC0308" Error,
    /// A least value above the largest.
    LeastAboveMost = "TC0309" Error,
    /// An attribute compared like a number.
    AttributeCompared = "TC0310" Error,
    /// A comparison that every value passes, or none.
    IdleComparison = "TC0311" Warning,
    /// A sum of unlike things.
    UnlikeTerm = "TC0312" Error,
    /// A bound in points of percentage where there are none, or without them.
    ChangeUnit = "TC0313" Error,
    /// A unit that is a kind of figure rather than a thing that is counted.
    UnitLikeKind = "TC0314" Warning,
    /// A numerator and a denominator the wrong way round.
    RatioUpsideDown = "TC0315" Warning,
    /// A condition that holds for every commune, or for none.
    IdleCondition = "TC0316" Warning,
    /// What can be done about a figure, said of one that is calculated.
    CalculatedAdjusted = "TC0317" Error,
    /// That a yes/no may only rise or fall.
    AnswerRises = "TC0318" Error,
    /// Values that no band covers.
    Gap = "TC0401" Error,
    /// Values that two bands cover.
    Overlap = "TC0402" Error,
    /// A band that no value can reach.
    UnreachableBand = "TC0403" Error,
    /// Points that rise and then fall.
    DirectionTurns = "TC0404" Warning,
    /// No rule for a denominator of zero.
    NoCaseMissing = "TC0405" Warning,
    /// A rule for a denominator of zero that cannot be zero.
    NoCaseUnneeded = "TC0406" Warning,
    /// An item that cannot be scored.
    ItemWithoutScale = "TC0407" Error,
    /// An item scored in two ways.
    ItemScoredTwice = "TC0408" Error,
    /// A bound with more digits than the rounding leaves.
    BoundFinerThanRounding = "TC0409" Warning,
    /// A count that is to be rounded.
    RoundingOfCount = "TC0410" Warning,
    /// Rounding to more digits than can be prescribed.
    TooManyRoundingDigits = "TC0411" Error,
    /// A rule for points in proportion beside bands, or beside another.
    MixedScale = "TC0412" Error,
    /// A deduction from a maximum that is not stated.
    DeductionWithoutMax = "TC0413" Error,
    /// A step of nothing, or one that gives nothing.
    EmptyStep = "TC0414" Error,
    /// A step in another unit than what is measured.
    StepUnit = "TC0415" Error,
    /// More steps than a rule may have.
    TooManySteps = "TC0416" Error,
    /// Criteria or items whose numbers leave one out or go back.
    NumbersOutOfOrder = "TC0417" Warning,
    /// Items that do not add up to their criterion's maximum.
    CriterionSum = "TC0501" Error,
    /// Criteria that do not add up to the standard's total.
    StandardSum = "TC0502" Error,
    /// Points above the item's largest.
    PointsAboveMax = "TC0503" Error,
    /// A criterion without items.
    EmptyCriterion = "TC0504" Error,
    /// A standard without its total of points.
    NoTotal = "TC0505" Error,
    /// A stated maximum that no row reaches.
    MaxNotReached = "TC0506" Error,
    /// A class of communes without a threshold.
    ClassWithoutThreshold = "TC0601" Error,
    /// A threshold that nobody can reach.
    ThresholdAboveTotal = "TC0602" Error,
    /// A standard without conditions of recognition.
    NoRecognition = "TC0603" Error,
    /// Communes that may belong to no class.
    NoRestClass = "TC0604" Error,
    /// A class that comes after the rest.
    ClassAfterRest = "TC0605" Error,
    /// A count of criteria that is not theirs.
    CriteriaCount = "TC0606" Error,
    /// A condition stated twice.
    SameConditionTwice = "TC0607" Error,
    /// A standard without criteria.
    NoCriteria = "TC0608" Error,
    /// Classes that share communes, which go to the first.
    ClassesOverlap = "TC0609" Note,
    /// A figure without a source.
    NoSource = "TC0701" Warning,
    /// A figure not yet compared with the official text.
    Unverified = "TC0702" Note,
    /// A standard that names no legal text.
    NoLegalText = "TC0703" Warning,
    /// A figure or condition of which nothing says where it comes from.
    BareFigure = "TC0704" Warning,
    /// A data file whose form is broken.
    Unreadable = "TC0801" Error,
    /// A data file that is not UTF-8.
    DataNotUtf8 = "TC0802" Error,
    /// A file of a kind that is not read.
    UnknownEnding = "TC0803" Error,
    /// A column or key that nobody knows.
    UnknownColumn = "TC0804" Warning,
    /// Two columns of one indicator.
    DuplicateColumn = "TC0805" Error,
    /// One key twice.
    DuplicateKey = "TC0806" Error,
    /// A row with more or fewer fields than the header.
    RowWidth = "TC0807" Error,
    /// A list or group where a single value is asked.
    UnexpectedShape = "TC0808" Error,
    /// A value that is no number.
    NotANumber = "TC0809" Error,
    /// A number that can be read in two ways.
    AmbiguousNumber = "TC0810" Error,
    /// A number with more digits than can be kept exactly.
    TooManyDigits = "TC0811" Error,
    /// A value that is neither yes nor no.
    NotAFlag = "TC0812" Error,
    /// A value that is none of the choices.
    NotAChoice = "TC0813" Error,
    /// A value below zero.
    Negative = "TC0814" Error,
    /// A fraction where a whole number is asked.
    Fraction = "TC0815" Error,
    /// A value above its limit.
    AboveLimit = "TC0816" Error,
    /// A value below its least.
    BelowLeast = "TC0817" Error,
    /// A row that names no commune.
    NoIdentity = "TC0818" Error,
    /// A commune's code that cannot be read.
    BadCode = "TC0819" Error,
    /// A code that a spreadsheet had changed, restored.
    CodeRepaired = "TC0820" Note,
    /// A name that was tidied.
    NameRepaired = "TC0821" Note,
    /// One commune on two rows of a file.
    CommuneTwice = "TC0822" Warning,
    /// Two values for one indicator of one commune.
    ConflictingValues = "TC0823" Error,
    /// A type that the commune's name contradicts.
    TypeContradictsName = "TC0824" Error,
    /// A type taken from the commune's name.
    TypeFromName = "TC0825" Note,
    /// A data file without communes.
    NoCommunes = "TC0826" Error,
    /// A cell that holds an error, a date or a formula without a result.
    BadCell = "TC0827" Error,
    /// A row taken to number the columns that may be a commune's.
    NumberingRow = "TC0828" Warning,
    /// A heading on two rows that together name nothing.
    HeadingOfTwo = "TC0829" Warning,
    /// A row without a code, given to a commune by part of its identity.
    KnownByName = "TC0830" Note,
    /// A formula whose result is out of date, as its workbook says.
    StaleFormula = "TC0831" Error,
    /// A formula that only passes on cells that hold nothing.
    OnlyBlanks = "TC0832" Error,
    /// A value of which a part is struck out.
    PartlyStruck = "TC0833" Error,
    /// A value with the sign of a footnote.
    Footnote = "TC0834" Error,
    /// A value that is struck out as a whole.
    StruckOut = "TC0835" Note,
    /// Text in an encoding of old fonts.
    OldFont = "TC0836" Error,
    /// A file whose ending is of another kind.
    WrongEnding = "TC0837" Error,
    /// A workbook that a password locks.
    Password = "TC0838" Error,
    /// A period that cannot be read.
    BadPeriod = "TC0840" Error,
    /// Figures of times that have no day in common.
    SeveralPeriods = "TC0841" Error,
    /// Figures of a time in which the standard is not in force.
    PeriodOutOfForce = "TC0842" Warning,
    /// Of two tables with the same figures only one tells their time.
    UntoldTime = "TC0843" Error,
    /// A unit of measure is another than the indicator's.
    OtherUnit = "TC0844" Error,
    /// A column of what is calculated.
    CalculatedGiven = "TC0845" Warning,
    /// A calculated result that cannot be.
    Miscalculated = "TC0846" Error,
    /// Figures of the previous period of a commune that this period does not have.
    PreviousUnmatched = "TC0847" Note,
    /// A commune without figures in the files of the previous period.
    PreviousAbsent = "TC0848" Note,
    /// Several rows are of one commune, and none of all of it.
    RowsOfOne = "TC0849" Error,
    /// A formula's zero of which nobody knows where it comes from.
    UnknownZero = "TC0850" Error,
    /// A unit that the list of units has twice.
    UnitTwice = "TC0851" Warning,
    /// A quotation mark in the headings that is missing its end, or is too many.
    QuoteInHeadings = "TC0852" Warning,
    /// A file that holds nothing at all.
    EmptyFile = "TC0853" Error,
    /// A form that asks other figures than the standard does, or is one of another standard.
    FormOfOtherText = "TC0854" Warning,
    /// A form that was made before the standard's text changed, and asks the same.
    FormOfOtherRules = "TC0855" Note,
    /// A part of a file that is not read, or hidden, and may hold figures.
    PartUnread = "TC0860" Warning,
    /// A row that may be a commune's or not.
    DoubtfulRow = "TC0861" Error,
    /// A row without a code whose name is nearly that of a commune of another table.
    NearName = "TC0862" Error,
    /// A form that does not say which commune it is of.
    FormWithoutName = "TC0863" Error,
    /// A commune's name taken from a title, a sheet's name or a file's.
    NameFromTitle = "TC0864" Note,
    /// A unit of the list that has sent nothing.
    UnitSilent = "TC0865" Warning,
    /// A commune that is not on the list of units.
    UnitNotListed = "TC0866" Error,
    /// Figures of the beginning and of the end of a period, without a word which are asked.
    BeginningOrEnd = "TC0867" Error,
    /// What is beyond a limit of what is read.
    TooMuch = "TC0880" Error,
    /// Figures that cannot be together, whatever is missing.
    CannotBeTogether = "TC0895" Error,
    /// An item or criterion that the standard does not have.
    UnknownNumber = "TC0901" Error,
    /// A condition that the standard does not have.
    UnknownCondition = "TC0902" Error,
    /// A value that is not of its indicator's or attribute's kind.
    ValueOfOtherKind = "TC0903" Error,
    /// A value that breaks what its indicator declares.
    ValueBreaks = "TC0904" Error,
    /// Points that can never be.
    ImpossiblePoints = "TC0905" Error,
    /// Two examples of one name.
    DuplicateExample = "TC0906" Error,
    /// A start from an example that there is not.
    UnknownExample = "TC0907" Error,
    /// Examples that start from each other in a circle.
    ExampleCircle = "TC0908" Error,
    /// An example from which nothing must follow.
    NoExpectation = "TC0909" Warning,
    /// A figure or an expectation twice in one example.
    SaidTwice = "TC0910" Error,
    /// A file of examples for another standard.
    ForOtherStandard = "TC0911" Error,
    /// An expectation that nobody has confirmed.
    NotConfirmed = "TC0912" Note,
    /// A part of a standard in a file of examples.
    NotAnExample = "TC0913" Error,
    /// A file of examples where a standard is asked for.
    ExamplesAlone = "TC0914" Error,
    /// A figure of the previous period of an attribute.
    PreviousOfAttribute = "TC0915" Error,
    /// A figure of the previous period that nothing is compared with.
    PreviousUnused = "TC0916" Warning,
    /// An example of a day on which its standard is not in force.
    ExampleOutOfForce = "TC0917" Error,
    /// A text whose last day in force is before its first.
    EndBeforeStart = "TC1001" Error,
    /// A text that amends one that is not at hand.
    BaseNotFound = "TC1002" Error,
    /// Texts that amend each other in a circle.
    AmendmentCycle = "TC1003" Error,
    /// A change of what is not there.
    NoSuchPart = "TC1004" Error,
    /// An addition of what is there already.
    AddsExisting = "TC1005" Error,
    /// One thing changed twice by one text.
    AmendedTwice = "TC1006" Error,
    /// A change after which the amended text is no longer sound.
    AmendmentBreaks = "TC1007" Error,
    /// Several files of one id, and nothing that tells which is meant.
    SeveralOfOneId = "TC1008" Error,
    /// Classes each of which would come before the other.
    ClassesInCircle = "TC1009" Error,
    /// A threshold that no figures reach.
    NeverRecognised = "TC1101" Warning,
    /// A class that no commune belongs to.
    EmptyClass = "TC1102" Warning,
    /// A row that no figures are scored by.
    RowOutOfReach = "TC1103" Warning,
    /// A parameter without a value.
    ParameterWithoutValue = "TC1201" Error,
    /// A value whose last day is before its first.
    ValueEndsFirst = "TC1202" Error,
    /// Two values of one parameter for one day.
    ValuesOverlap = "TC1203" Error,
    /// A value that is not written with the sign of its kind.
    ValueOfOtherUnit = "TC1204" Error,
    /// A parameter as the bound of what is of another kind.
    BoundOfOtherKind = "TC1205" Error,
    /// No value on the day.
    NoValueOnDay = "TC1206" Error,
    /// Values that depend on the day, and no day.
    DayNeeded = "TC1207" Error,
    /// Days in force without a value.
    DaysWithoutValue = "TC1208" Warning,
    /// A value without a source.
    ValueWithoutSource = "TC1209" Warning,
    /// A row that holds no values on some days.
    RowEmptyOnDay = "TC1210" Note,
    /// A target that asks nothing.
    TargetWithoutGoal = "TC1301" Error,
    /// Two targets of one number.
    SameTarget = "TC1302" Error,
    /// Recognition asked by a plan that applies no standard.
    NothingApplied = "TC1303" Error,
    /// An applied standard that is not there.
    AppliedNotFound = "TC1304" Error,
    /// A figure of the plan's own unit where one of many units belongs, or the other way round.
    OtherReporter = "TC1305" Error,
    /// Figures of the plan's own unit, and no unit.
    PlanWithoutUnit = "TC1306" Error,
    /// A plan where a standard belongs.
    PlanAlone = "TC1307" Error,
    /// A plan without targets.
    NoTargets = "TC1308" Warning,
    /// A target that every figure reaches, or none.
    IdleTarget = "TC1309" Warning,
    /// Two duties, reports, lists or links of one number.
    SameDuty = "TC1310" Error,
    /// A duty, report or list that nobody does.
    DutyWithoutPerformer = "TC1311" Error,
    /// A report or list without a time.
    DutyWithoutTime = "TC1312" Warning,
    /// A day of which it is not clear whether it comes back each year.
    DayOfWhichYear = "TC1313" Error,
    /// A day on which a plan is not in force.
    DueOutOfForce = "TC1314" Warning,
    /// The result of a standard that the plan does not apply.
    ResultOfOther = "TC1315" Error,
    /// A duty of districts, where the data has none.
    NoDistricts = "TC1319" Warning,
    /// A tracking file in which no duties could be found.
    TrackingColumns = "TC1320" Error,
    /// A body that nobody knows in a tracking file.
    UnknownBody = "TC1321" Error,
    /// A duty that the plan does not have.
    UnknownDuty = "TC1322" Error,
    /// Words in a tracking file that do not say whether something is done.
    UnknownState = "TC1323" Error,
    /// A day in a tracking file that cannot be read.
    TrackingDay = "TC1324" Error,
    /// A time in a tracking file at which a duty is not due.
    TrackingTime = "TC1325" Error,
    /// Rows of a tracking file that disagree.
    TrackingDisagrees = "TC1326" Error,
    /// A duty in a tracking file that is not this body's.
    NotTheirDuty = "TC1327" Error,
    /// Something done after the day on which it is looked at.
    DoneLaterOn = "TC1328" Note,
    /// A figure tried against a target of which something else comes.
    TrialFails = "TC1329" Error,
    /// A figure tried against a target that is none of what it counts.
    TrialShape = "TC1330" Error,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Code {
    type Err = ();

    /// Reads a code in any letter case.
    fn from_str(text: &str) -> Result<Self, ()> {
        let wanted = text.trim();
        Code::ALL
            .iter()
            .copied()
            .find(|code| code.as_str().eq_ignore_ascii_case(wanted))
            .ok_or(())
    }
}
