//! Whether what is asked of attributes and classes goes together: a finite question.
//!
//! Values are tried one attribute at a time, and only of attributes on which something that is
//! asked still hangs; so what is found says no more than it must.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::decision::{Answer, Budget};
use crate::model::{AttributeId, Class, ClassId, Condition, Id, Is, Standard};
use crate::names::key;

/// So many values are tried before the question is left open.
const MOST_TRIED: usize = 4096;

/// To look for a name is as much work as to look at so many terms of a rule.
const A_NAME: usize = 32;

/// Values of attributes, as the words of a data file, by the keys of their names.
pub type Words = BTreeMap<String, String>;

/// Something that is asked of what a commune is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Whether an attribute has this value: the place of a choice, or 1 for yes.
    Is(AttributeId, u16, bool),
    /// It belongs to this class: those before it refuse it.
    Class(ClassId),
    /// It belongs to another class.
    OtherThan(ClassId),
}

/// Attributes of which all of this is so, each asked by its standard; attributes of one name are
/// one, and an attribute that is not among them can be anything.
///
/// A word that only one standard takes is no value to the other: what hangs on it is then not so.
pub fn satisfying_words(asked: &[(&Standard, Kind)], budget: &Budget) -> Answer<Words> {
    let Some(mut search) = Search::of(asked, budget) else {
        return Answer::Unknown;
    };
    match search.start() {
        Answer::Sat(()) => Answer::Sat(search.words),
        Answer::Unsat => Answer::Unsat,
        Answer::Unknown => Answer::Unknown,
    }
}

/// Something that must be so, or must not.
struct Asked<'a> {
    standard: &'a Standard,
    what: What<'a>,
    is: bool,
}

#[derive(Clone, Copy)]
enum What<'a> {
    /// The condition of a class; of the last there is none, and it takes everyone.
    Takes(Option<&'a Condition<Is>>),
    Is(AttributeId, u16),
    OtherThan(ClassId),
}

struct Search<'a> {
    asked: Vec<Asked<'a>>,
    /// By the key of an attribute's name, which of the things that are asked look at it.
    about: HashMap<String, Vec<usize>>,
    names: HashMap<(usize, AttributeId), String>,
    /// The words that attributes of a name take in any of the standards, by the key of the name.
    values: HashMap<String, Vec<String>>,
    words: Words,
    left: usize,
    budget: &'a Budget,
}

/// Why it cannot be said whether something is so.
enum Gap<'a> {
    /// It hangs on this attribute, of which nothing is known.
    Open(&'a Standard, AttributeId),
    /// It hangs on a word that is no value to the standard.
    NoValue,
}

impl<'a> Search<'a> {
    /// `None` where the budget is spent.
    fn of(asked: &[(&'a Standard, Kind)], budget: &'a Budget) -> Option<Self> {
        let mut all = Vec::new();
        for &(standard, kind) in asked {
            let one = |what, is| Asked { standard, what, is };
            match kind {
                Kind::Is(id, value, is) => all.push(one(What::Is(id, value), is)),
                Kind::OtherThan(class) => all.push(one(What::OtherThan(class), true)),
                Kind::Class(class) => {
                    let classes = standard.classes.iter().take(class.place() + 1);
                    let takes = |(id, it): (ClassId, &'a Class)| {
                        one(What::Takes(it.condition.as_ref()), id == class)
                    };
                    all.extend(classes.map(takes));
                }
            }
        }
        let mut search = Self {
            asked: all,
            about: HashMap::new(),
            names: HashMap::new(),
            values: HashMap::new(),
            words: Words::new(),
            left: MOST_TRIED,
            budget,
        };
        for at in 0..search.asked.len() {
            let asked = search.asked.get(at)?;
            let standard = asked.standard;
            let mut attributes = BTreeSet::new();
            match asked.what {
                What::Takes(condition) => {
                    let facts = condition.map(Condition::facts).unwrap_or_default();
                    attributes.extend(facts.into_iter().map(|is| is.0));
                }
                What::Is(id, _) => drop(attributes.insert(id)),
                What::OtherThan(_) => {
                    let classes = standard.classes.values();
                    let conditions = classes.filter_map(|class| class.condition.as_ref());
                    let facts = conditions.flat_map(Condition::facts);
                    attributes.extend(facts.map(|is| is.0));
                }
            }
            // What all classes say together is looked at once all else is so.
            let is_looked_at = !matches!(asked.what, What::OtherThan(_));
            if !budget.spend(1 + A_NAME * attributes.len()) {
                return None;
            }
            for id in attributes {
                let name = search.names.entry((place_of(standard), id));
                let name = name.or_insert_with(|| key(&standard.attributes[id].name));
                let about = search.about.entry(name.clone()).or_default();
                about.extend(is_looked_at.then_some(at));
            }
        }
        let mut standards: Vec<&Standard> = Vec::new();
        for (standard, _) in asked {
            if !standards
                .iter()
                .any(|known| std::ptr::eq(*known, *standard))
            {
                standards.push(standard);
            }
        }
        for attribute in standards
            .iter()
            .flat_map(|standard| standard.attributes.values())
        {
            if !budget.spend(A_NAME) {
                return None;
            }
            let name = key(&attribute.name);
            if search.about.contains_key(&name) {
                let known = search.values.entry(name).or_default();
                for word in attribute.domain.words() {
                    if !known.iter().any(|known| key(known) == key(&word)) {
                        known.push(word);
                    }
                }
            }
        }
        Some(search)
    }

    fn start(&mut self) -> Answer<()> {
        for at in 0..self.asked.len() {
            match self.is_so(at) {
                Ok(true) | Err(Gap::Open(..)) => {}
                Ok(false) | Err(Gap::NoValue) => return Answer::Unsat,
            }
        }
        self.walk(0)
    }

    /// Tries what is open, where all is so that was asked before a place, and nothing is not so.
    fn walk(&mut self, mut from: usize) -> Answer<()> {
        if self.budget.is_spent() {
            return Answer::Unknown;
        }
        let (standard, id) = loop {
            if from >= self.asked.len() {
                return Answer::Sat(());
            }
            match self.is_so(from) {
                Ok(true) => from += 1,
                Ok(false) | Err(Gap::NoValue) => return Answer::Unsat,
                Err(Gap::Open(standard, id)) => break (standard, id),
            }
        };
        let name = key(&standard.attributes[id].name);
        for word in self.values.get(&name).cloned().unwrap_or_default() {
            let Some(left) = self.left.checked_sub(1) else {
                return Answer::Unknown;
            };
            self.left = left;
            self.words.insert(name.clone(), word);
            // Of anything else this word changes nothing.
            let about = self.about.get(&name).map_or(&[][..], Vec::as_slice);
            let mut about = about.iter();
            if about.any(|at| matches!(self.is_so(*at), Ok(false) | Err(Gap::NoValue))) {
                continue;
            }
            match self.walk(from) {
                Answer::Unsat => {}
                end => return end,
            }
        }
        self.words.remove(&name);
        Answer::Unsat
    }

    /// Whether what is asked at a place is so.
    fn is_so(&self, at: usize) -> Result<bool, Gap<'a>> {
        let Some(asked) = self.asked.get(at) else {
            return Ok(true);
        };
        let holds = match asked.what {
            What::Is(id, value) => self.has(asked.standard, id, value),
            What::Takes(Some(condition)) => self.holds(asked.standard, condition),
            What::Takes(None) => Ok(true),
            What::OtherThan(class) => self.is_of(asked.standard, class).map(|is| !is),
        };
        Ok(holds? == asked.is)
    }

    /// Whether it belongs to a class.
    fn is_of(&self, standard: &'a Standard, class: ClassId) -> Result<bool, Gap<'a>> {
        for (id, one) in standard.classes.iter() {
            let condition = one.condition.as_ref();
            if condition.map_or(Ok(true), |it| self.holds(standard, it))? {
                return Ok(id == class);
            }
            if id == class {
                break;
            }
        }
        Ok(false)
    }

    fn holds(&self, standard: &'a Standard, condition: &Condition<Is>) -> Result<bool, Gap<'a>> {
        match condition {
            Condition::Any(parts) => self.first(standard, parts, true),
            Condition::All(parts) => self.first(standard, parts, false),
            Condition::Not(part) => Ok(!self.holds(standard, part)?),
            Condition::Fact(Is(id, value)) => self.has(standard, *id, *value),
        }
    }

    /// The deciding value if one part has it, whatever is open in the others.
    fn first(
        &self,
        standard: &'a Standard,
        parts: &[Condition<Is>],
        deciding: bool,
    ) -> Result<bool, Gap<'a>> {
        let mut result = Ok(!deciding);
        for part in parts {
            match (self.holds(standard, part), &result) {
                (Ok(value), _) if value == deciding => return Ok(deciding),
                // What is open may still decide; what has no value never will.
                (Err(gap), Ok(_) | Err(Gap::NoValue)) => result = Err(gap),
                (Ok(_), _) | (Err(_), Err(Gap::Open(..))) => {}
            }
        }
        result
    }

    fn has(&self, standard: &'a Standard, id: AttributeId, value: u16) -> Result<bool, Gap<'a>> {
        let name = self.names.get(&(place_of(standard), id));
        let word = name.and_then(|name| self.words.get(name));
        // Once the budget is spent, everything is open.
        let size = usize::from(standard.attributes[id].domain.size());
        let word = word.filter(|_| self.budget.spend(A_NAME * size));
        let word = word.ok_or(Gap::Open(standard, id))?;
        let place = standard.attributes[id].domain.place(word);
        Ok(place.ok_or(Gap::NoValue)? == value)
    }
}

/// Where a standard lies, which tells two of them apart.
fn place_of(standard: &Standard) -> usize {
    std::ptr::from_ref(standard).addr()
}
