//! Every code's page: its wrong example yields the code, its right one nothing, and what is shown
//! of the wrong one is as the snapshot has it.

use std::fs;
use std::path::{Path, PathBuf};

use tieuchi::data::{self, Record};
use tieuchi::decision::Budget;
use tieuchi::diagnostic::render::{self, Look};
use tieuchi::diagnostic::{Code, Diagnostic, page};
use tieuchi::inspect;
use tieuchi::l10n::{Lang, Texts};
use tieuchi::law::{self, Library};
use tieuchi::model::{self, Plan, Standard};
use tieuchi::plan::Unit;
use tieuchi::source::Sources;
use unicode_width::UnicodeWidthStr as _;

/// The plan that the examples of tracking files are read against.
const PLAN: &str = "plan.tieuchi";

/// The units of that plan.
const UNITS: &str =
    "mã,tên,huyện\n00001,Xã An Bình,Huyện Hòa Giang\n00002,Xã Bình Minh,Huyện Hòa Giang\n";

/// The standard that the data examples are read against.
const STANDARD: &str = "standard.tieuchi";

/// An example, read as its ending asks.
struct Read {
    sources: Sources,
    findings: Vec<Diagnostic>,
}

impl Read {
    fn codes(&self) -> Vec<Code> {
        self.findings.iter().map(|finding| finding.code).collect()
    }

    fn shown(&self, lang: Lang) -> String {
        let texts = Texts::new(lang);
        let shown = |look| render::all(&self.findings, &self.sources, &texts, look);
        // A name that is wrong by its ending is only found in a folder of our own, whose length
        // must not decide where lines end.
        let folder = format!("{}/", folder().display());
        let plain = shown(Look::FILE);
        if !plain.contains(&folder) {
            return plain;
        }
        let width = Look::FILE.width + folder.len();
        let wide = Look {
            width,
            ..Look::FILE
        };
        shown(wide).replace(&folder, "")
    }
}

#[test]
fn wrong_examples_yield_their_code() {
    for code in Code::ALL {
        let read = read(*code, "wrong");
        let shown = read.shown(Lang::Vi);
        assert!(
            read.codes().contains(code),
            "{code}: {:?}\n{shown}",
            read.codes()
        );
    }
}

#[test]
fn right_examples_yield_nothing() {
    for code in Code::ALL {
        let shown = read(*code, "right").shown(Lang::Vi);
        assert_eq!(shown, "", "{code}");
    }
}

#[test]
fn examples_are_where_their_code_says() {
    for code in Code::ALL {
        let example = code.example();
        for (name, bytes) in [("wrong", example.wrong), ("right", example.right)] {
            let path = path(*code, name);
            assert_eq!(fs::read(&path).unwrap(), bytes, "{}", path.display());
        }
    }
}

#[test]
fn what_is_shown_of_wrong_examples() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots/codes");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for code in Code::ALL {
            let read = read(*code, "wrong");
            let shown = format!("{}\n{}", read.shown(Lang::Vi), read.shown(Lang::En));
            insta::assert_snapshot!(code.as_str(), shown);
        }
    });
}

#[test]
fn help_fits_a_terminal() {
    for width in [60, 80, 120] {
        for lang in [Lang::Vi, Lang::En] {
            let texts = Texts::new(lang);
            let words = ["help", "hint"].map(|word| format!("= {}: ", texts.get(word)));
            for code in Code::ALL {
                let read = read(*code, "wrong");
                let look = Look {
                    colour: false,
                    width,
                };
                let shown = render::all(&read.findings, &read.sources, &texts, look);
                let mut inside = false;
                for line in shown.lines() {
                    let starts = line.contains(&format!("[{code}]: "));
                    assert!(!starts || line.width() <= width, "{line}");
                    let is_help = words.iter().any(|word| line.contains(word));
                    inside = is_help || inside && line.starts_with("     ");
                    assert!(
                        !inside || line.width() <= width,
                        "{code} in {width}: {line}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_page_is_whole() {
    let texts = Texts::new(Lang::Vi);
    for code in Code::ALL {
        let page = page::page(*code, &texts, 80);
        let head = format!("{}[{code}]: ", code.severity().name(&texts));
        assert!(page.starts_with(&head), "{page}");
        assert!(page.lines().all(|line| !line.ends_with(' ')), "{page}");
    }
    insta::assert_snapshot!(page::page(Code::Gap, &texts, 80));
}

fn read(code: Code, name: &str) -> Read {
    let mut sources = Sources::new();
    let mut path = path(code, name);
    if code == Code::RulesNotTaken && name == "wrong" {
        path = grown(&path);
    }
    if code.example().ending == "tieuchi" {
        // A plan is read as one, but where what is wrong is that it is read as a standard.
        if code != Code::PlanAlone
            && let Some((plan, mut findings)) = law::plan(&path, &[], None, &mut sources).unwrap()
        {
            // What is wrong with one is seen when it is held against units.
            if let Some(plan) = plan.filter(|_| code == Code::NoDistricts) {
                findings.extend(tracked(
                    &plan,
                    &UNITS.replace("Huyện Hòa Giang", ""),
                    &[],
                    &mut sources,
                ));
            }
            return Read { sources, findings };
        }
        // What is wrong with one example is that it is read without a day.
        let findings = if code == Code::DayNeeded && name == "wrong" {
            let library = Library::read(&[path], &[], &mut sources).unwrap();
            let (id, _) = library.listed().next().unwrap();
            library.standard(id, None).1
        } else {
            check(&mut sources, &path).1
        };
        return Read { sources, findings };
    }
    if is_tracking(code) {
        let plan = Path::new("src/diagnostic/examples").join(PLAN);
        let plan = law::plan(&plan, &[], None, &mut sources).unwrap().unwrap();
        let plan = plan.0.unwrap_or_else(|| panic!("{PLAN}: {:?}", plan.1));
        let findings = tracked(&plan, UNITS, &[path], &mut sources);
        return Read { sources, findings };
    }
    let standard = Path::new("src/diagnostic/examples").join(STANDARD);
    let (standard, findings) = check(&mut sources, &standard);
    assert!(findings.is_empty(), "{STANDARD}: {findings:?}");
    let paths = [renamed(code, name).unwrap_or(path)];
    // What is wrong with some examples is that they are read beside other data.
    let right = [self::path(code, "right")];
    let [one] = &paths;
    let [other] = &right;
    let both = [other.clone(), one.clone()];
    let (now, previous, units) = match code {
        Code::PreviousUnmatched => (&right[..], &paths[..], None),
        Code::PreviousAbsent => (&paths[..], &right[..], None),
        Code::NearName => (&both[..], &[][..], None),
        Code::UnitTwice => (&right[..], &[][..], Some(one.as_path())),
        Code::UnitSilent | Code::UnitNotListed => (&paths[..], &[][..], Some(other.as_path())),
        _ => (&paths[..], &[][..], None),
    };
    let request = data::Request {
        paths: now,
        previous,
        units,
        format: None,
        sheets: &[],
    };
    let data = data::read_request(&standard.unwrap(), &request, &mut sources).unwrap();
    let of_communes = data
        .records
        .into_iter()
        .flat_map(|commune| commune.findings);
    let findings = data.findings.into_iter().chain(of_communes).collect();
    Read { sources, findings }
}

/// Whether a code is about tracking files.
fn is_tracking(code: Code) -> bool {
    ("TC1320"..="TC1328").contains(&code.as_str())
}

/// What is found of tracking files at the end of 2024.
fn tracked(plan: &Plan, units: &str, paths: &[PathBuf], sources: &mut Sources) -> Vec<Diagnostic> {
    let list = folder().join("xa.csv");
    fs::create_dir_all(folder()).unwrap();
    fs::write(&list, units).unwrap();
    let mut apart = Sources::new();
    let (units, _) = data::units(&plan.standard, &list, None, &mut apart).unwrap();
    let at = sources.position(plan.duties[0].span);
    let records: Vec<Record> = units
        .into_iter()
        .map(|identity| Record::new(&plan.standard, identity, at))
        .collect();
    let units: Vec<Unit<'_>> = records
        .iter()
        .map(|record| Unit {
            record,
            verdict: None,
        })
        .collect();
    let tracked = data::read_tracking(&plan.standard, paths, None, sources).unwrap();
    let day = tieuchi::number::parse_date("31/12/2024").unwrap();
    let duties = tieuchi::plan::duties(plan, &units, &tracked.entries, day, sources);
    tracked
        .findings
        .into_iter()
        .chain(duties.findings)
        .collect()
}

fn check(sources: &mut Sources, path: &Path) -> (Option<Standard>, Vec<Diagnostic>) {
    let library = Library::read(&[path.to_owned()], &[], sources).unwrap();
    let (id, _) = library.listed().next().unwrap();
    let mut seen = Vec::new();
    let (standard, mut findings) = library.every_day(id, &mut |days, standard| {
        seen.push((days, inspect::findings(standard, &Budget::unlimited())));
        true
    });
    if let Some(standard) = &standard {
        findings.extend(model::tell_once(seen));
        findings.extend(model::unsourced_alone(standard));
    }
    (standard, findings)
}

fn path(code: Code, name: &str) -> PathBuf {
    let folder = Path::new("src/diagnostic/examples").join(code.as_str());
    folder.join(format!("{name}.{}", code.example().ending))
}

/// What is wrong with one example is its size.
fn grown(path: &Path) -> PathBuf {
    let text = fs::read_to_string(path).unwrap();
    let grown = folder().join("wrong.tieuchi");
    fs::create_dir_all(folder()).unwrap();
    fs::write(
        &grown,
        text + &"# x".repeat(tieuchi::limits::RULES_SIZE.most),
    )
    .unwrap();
    grown
}

/// What is wrong with one example is its name, which its first line gives.
fn renamed(code: Code, name: &str) -> Option<PathBuf> {
    if code != Code::UnknownEnding || name != "wrong" {
        return None;
    }
    let text = fs::read_to_string(path(code, name)).unwrap();
    let name = text.lines().next().unwrap().trim_start_matches(['#', ' ']);
    let renamed = folder().join(name);
    fs::create_dir_all(folder()).unwrap();
    fs::write(&renamed, text).unwrap();
    Some(renamed)
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("codes")
}
