//! A small standard, files on disk, and findings in one line each.

use std::fmt::Write as _;
use std::path::PathBuf;

use tieuchi::data::{self, DataSet, Record, Value};
use tieuchi::diagnostic::{Diagnostic, Place, Severity};
use tieuchi::exact::{Decimal, format_number};
use tieuchi::model::{
    Attribute, AttributeDomain, Id as _, Indicator, IndicatorId, IndicatorKind, Points, Provenance,
    Recognition, Standard, Table,
};
use tieuchi::source::{FileId, FileKind, Position, Sources, Span, column_letters};
use tieuchi::text::{Args, Lang, Texts};

/// The attributes and indicators of `standard.tieuchi` beside the examples.
pub fn standard() -> Standard {
    let mut sources = Sources::new();
    let file = sources
        .add("standard.tieuchi", FileKind::Text, b"")
        .unwrap();
    let span = Span {
        file,
        start: 0,
        end: 0,
    };
    let mut standard = Standard {
        file,
        id: "vi-du".into(),
        title: String::new(),
        legal_text: None,
        issued: None,
        effective_from: None,
        total: Points {
            value: Decimal::ONE_HUNDRED,
            provenance: Provenance::Stated,
            citation: None,
            span,
        },
        attributes: Table::default(),
        classes: Table::default(),
        indicators: Table::default(),
        criteria: Table::default(),
        items: Table::default(),
        recognition: Recognition {
            all_criteria_met: false,
            no_criterion_at_zero: true,
            thresholds: Vec::new(),
        },
        unverified: Vec::new(),
    };
    let choices = ["xã", "phường", "thị trấn"];
    standard.attributes.push(Attribute {
        name: "loại".into(),
        label: "Loại đơn vị".into(),
        domain: AttributeDomain::Choices(choices.map(String::from).to_vec()),
    });
    let count = || IndicatorKind::Count {
        unit: "trẻ em".into(),
    };
    let limit = |place| vec![IndicatorId::at(place)];
    for (name, label, kind, at_least, at_most, limits) in [
        (
            "có_cán_bộ",
            "Có người làm công tác trẻ em",
            IndicatorKind::Flag,
            0,
            None,
            vec![],
        ),
        ("trẻ_em", "Số trẻ em", count(), 1, None, vec![]),
        (
            "trẻ_em_dưới_1_tuổi",
            "Số trẻ em dưới 1 tuổi",
            count(),
            0,
            None,
            limit(1),
        ),
        (
            "trẻ_em_tiêm_chủng",
            "Số trẻ em dưới 1 tuổi được tiêm chủng đầy đủ",
            count(),
            0,
            None,
            limit(2),
        ),
        (
            "trẻ_em_bị_tai_nạn",
            "Số trẻ em bị tai nạn, thương tích",
            count(),
            0,
            None,
            limit(1),
        ),
        (
            "tỷ_lệ_hài_lòng",
            "Tỷ lệ người dân hài lòng",
            IndicatorKind::Percent,
            0,
            Some(100),
            vec![],
        ),
    ] {
        standard.indicators.push(Indicator {
            name: name.into(),
            label: label.into(),
            kind,
            at_least: Decimal::from(at_least),
            at_most: at_most.map(Decimal::from),
            limits,
            span,
        });
    }
    standard
}

/// What came of reading some files.
pub struct Outcome {
    pub standard: Standard,
    pub sources: Sources,
    pub data: DataSet,
}

/// Reads files with these names and bytes, in this order.
pub fn read(files: &[(&str, &[u8])]) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let mut paths = Vec::new();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        paths.push(path);
    }
    read_paths(&paths)
}

/// Reads files that are on disk.
pub fn read_paths(paths: &[PathBuf]) -> Outcome {
    let standard = standard();
    let mut sources = Sources::new();
    let data = data::read(&standard, paths, &mut sources).unwrap();
    Outcome {
        standard,
        sources,
        data,
    }
}

/// Reads one file of text.
pub fn read_text(name: &str, text: &str) -> Outcome {
    read(&[(name, text.as_bytes())])
}

impl Outcome {
    /// Every finding, those of files first.
    pub fn findings(&self) -> impl Iterator<Item = &Diagnostic> {
        let communes = self.data.records.iter().flat_map(|one| &one.findings);
        self.data.findings.iter().chain(communes)
    }

    /// The codes of the findings.
    pub fn codes(&self) -> Vec<&'static str> {
        self.findings()
            .map(|finding| finding.code.as_str())
            .collect()
    }

    /// Every finding in a line or two, in Vietnamese.
    pub fn report(&self) -> String {
        let texts = Texts::new(Lang::Vi);
        let mut report = String::new();
        for finding in self.findings() {
            let severity = match finding.severity {
                Severity::Error => "lỗi",
                Severity::Warning => "cảnh báo",
                Severity::Note => "lưu ý",
            };
            let id = finding.code.as_str();
            let message = texts.find(id, &finding.args).expect("a message");
            let place = place(&self.sources, finding.place);
            writeln!(report, "{place} {severity} {id}: {message}").unwrap();
            for help in &finding.helps {
                let help = texts
                    .find(&format!("{id}.{help}"), &finding.args)
                    .expect("a help");
                writeln!(report, "  = {help}").unwrap();
            }
        }
        report
    }

    /// Everything that is known of the communes, one in a line.
    pub fn communes(&self) -> String {
        let mut list = String::new();
        for commune in &self.data.records {
            list.push_str(&self.commune(&commune.record));
            list.push('\n');
        }
        list
    }

    fn commune(&self, record: &Record) -> String {
        let identity = &record.identity;
        let or_dash = |text: &Option<String>| text.clone().unwrap_or_else(|| "–".into());
        let mut line = format!(
            "{} | {} | {} | {} |",
            or_dash(&identity.code),
            or_dash(&identity.name),
            or_dash(&identity.district),
            or_dash(&identity.province),
        );
        for (id, attribute) in self.standard.attributes.iter() {
            if let Some(given) = record.attribute(id) {
                write!(line, " {}={}", attribute.name, given.value).unwrap();
            }
        }
        for (id, indicator) in self.standard.indicators.iter() {
            match record.value(id).map(|given| given.value) {
                None => {}
                Some(Value::Flag(flag)) => write!(line, " {}={flag}", indicator.name).unwrap(),
                Some(Value::Number(number)) => {
                    write!(line, " {}={}", indicator.name, format_number(number)).unwrap();
                }
            }
        }
        line
    }

    /// The one commune that was read.
    pub fn only(&self) -> &Record {
        assert_eq!(self.data.records.len(), 1, "{}", self.report());
        &self.data.records[0].record
    }

    /// A number of the one commune that was read.
    pub fn number(&self, indicator: &str) -> Option<String> {
        let (id, _) = self.indicator(indicator);
        self.only().number(id).map(|number| number.to_string())
    }

    /// An indicator by its name.
    pub fn indicator(&self, name: &str) -> (IndicatorId, &Indicator) {
        let mut indicators = self.standard.indicators.iter();
        indicators.find(|(_, one)| one.name == name).expect(name)
    }
}

/// The words of every attribute of every message, in both languages.
pub fn explain(id: &str, lang: Lang) -> Option<String> {
    Texts::new(lang).find(id, &Args::new())
}

fn place(sources: &Sources, place: Place) -> String {
    match place {
        Place::File(file) => short_name(sources, file),
        Place::Position(at) => position(sources, at),
        Place::Span(span) => position(sources, sources.position(span)),
    }
}

fn position(sources: &Sources, at: Position) -> String {
    let name = short_name(sources, at.file);
    match at.sheet {
        0 => format!("{name}:{}:{}", at.row, at.column),
        sheet => format!(
            "{name}!{}!{}{}",
            sources.file(at.file).sheets[usize::from(sheet) - 1],
            column_letters(at.column),
            at.row
        ),
    }
}

/// The name of a file without the folder that the test made for it.
fn short_name(sources: &Sources, file: FileId) -> String {
    let name = &sources.file(file).name;
    name.rsplit('/').next().unwrap_or(name).to_owned()
}
