//! Whether a row is a commune's: the one place that decides it, on evidence.
//!
//! A code, a place in the list of units, the word for a kind of commune, a running number and
//! figures speak for a commune. The words for sums and sections, and figures that are the sums of
//! those above, speak against one. Where both stand against each other the row is in doubt: it is
//! reported, and not scored.

mod wording;

use super::account::{Evidence, Kind};
use super::unit_name::{self, Level};
pub(super) use wording::{looks_like_a_name, names_a_part, names_a_total, names_all_or_a_part};
use wording::{
    names_a_group, names_a_signature, names_a_village, names_an_average, names_an_office,
};

/// What a row shows.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Seen<'a> {
    /// Its name, as typed.
    pub(super) name: Option<&'a str>,
    /// Whether its code can be read.
    pub(super) has_code: bool,
    /// Whether a code or name of it stands in the list of units.
    pub(super) is_listed: bool,
    /// What number it has.
    pub(super) number: Number,
    /// How many of its cells hold a figure or an answer.
    pub(super) figures: usize,
    /// Whether rows above it say what kind of commune they are of.
    pub(super) among_kinds: bool,
    /// What its figures are of those above.
    pub(super) sums: Sums,
}

/// The number that a row has in a column for it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Number {
    /// None.
    #[default]
    None,
    /// A running number.
    Running,
    /// That of a section: `I`, `A`.
    Section,
}

/// What the figures of a row are of those of the communes above it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sums {
    /// Neither sums nor averages.
    #[default]
    None,
    /// One figure is their sum, or all are but some.
    Few,
    /// All are their sums or all their averages, of two figures or more.
    All,
}

/// Whether a name says that it is a commune's: `Xã Cẩm Sơn`, `Cẩm Sơn (xã)`. What is no name may have
/// brackets behind it too: `Tổng số (xã)`.
pub(super) fn names_a_commune(name: &str) -> bool {
    unit_name::level(name) == Some(Level::Commune)
        || unit_name::level_behind(name).is_some_and(|(level, before)| {
            level == Level::Commune && looks_like_a_name(before) && !names_a_total(before)
        })
}

/// What a row is.
pub(super) fn decide(seen: &Seen<'_>) -> Kind {
    if seen.has_code {
        return Kind::Units(Evidence::Code);
    }
    let is_numbered = seen.number == Number::Running;
    let Some(name) = seen.name else {
        return match (seen.figures, seen.sums) {
            (0, _) => Kind::Note,
            (_, Sums::All | Sums::Few) => Kind::Total,
            _ => Kind::Doubtful,
        };
    };
    if seen.is_listed {
        return Kind::Units(Evidence::Listed);
    }
    let is_commune = names_a_commune(name);
    if is_commune && !names_a_group(name) {
        return match seen.sums {
            Sums::All if !is_numbered => Kind::Doubtful,
            _ if names_an_office(name) && seen.figures == 0 => Kind::Note,
            _ => Kind::Units(Evidence::TypeWord),
        };
    }
    if seen.number == Number::Section {
        let may_be_own = looks_like_a_name(name)
            && unit_name::level(name).is_none()
            && !names_a_group(name)
            && !names_a_total(name);
        return match seen.figures {
            0 => Kind::Section,
            // Communes may be numbered like sections: `I, An Bình`.
            _ if may_be_own => Kind::Doubtful,
            _ => Kind::Total,
        };
    }
    if names_a_village(name, seen.among_kinds) {
        return if seen.figures == 0 {
            Kind::Note
        } else {
            Kind::Doubtful
        };
    }
    if names_a_total(name) {
        // Communes have running numbers, totals have none: `1, Trung Bình`; and figures that are
        // no averages are those of a commune that is called so.
        let is_no_average = names_an_average(name) && seen.sums == Sums::None;
        if (is_numbered || is_no_average && seen.figures > 0) && looks_like_a_name(name) {
            return Kind::Doubtful;
        }
        return if seen.figures == 0 {
            Kind::Section
        } else {
            Kind::Total
        };
    }
    if is_commune || names_a_group(name) || unit_name::level(name).is_some() {
        return match seen.figures {
            0 => Kind::Section,
            _ if seen.sums == Sums::None && is_commune => Kind::Doubtful,
            _ => Kind::Total,
        };
    }
    let is_name = looks_like_a_name(name);
    match (seen.figures, seen.sums) {
        (0, _) if is_numbered && is_name => Kind::Units(Evidence::Number),
        (0, _) => Kind::Note,
        (_, Sums::All) if is_numbered && is_name => Kind::Doubtful,
        (_, Sums::All) => Kind::Total,
        (_, Sums::Few) if is_numbered && is_name => Kind::Units(Evidence::Number),
        (_, Sums::Few) => Kind::Doubtful,
        _ if !is_name => Kind::Doubtful,
        _ if is_numbered => Kind::Units(Evidence::Number),
        _ => Kind::Units(Evidence::Figures),
    }
}

/// What a list of units shows above a row.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Above {
    /// How many units.
    pub(super) units: usize,
    /// How many of them have a code.
    pub(super) with_code: usize,
    /// How many of them say in their name what kind of unit they are.
    pub(super) with_kind: usize,
    /// Whether a signature, or what else ends a list, stands above.
    pub(super) has_ended: bool,
}

/// What a row of a list of units is. A list has no figures: what tells is whether a row shows what
/// those above show. It has no averages either.
pub(super) fn decide_in_list(seen: &Seen<'_>, has_numbers: bool, above: &Above) -> Kind {
    if seen.has_code {
        return Kind::Units(Evidence::Code);
    }
    let Some(name) = seen.name else {
        return Kind::Note;
    };
    if names_a_signature(name) || names_an_office(name) && unit_name::level(name).is_some() {
        return Kind::Note;
    }
    let is_group = names_a_group(name);
    match unit_name::level(name) {
        _ if names_a_commune(name) && !is_group => return Kind::Units(Evidence::TypeWord),
        Some(_) => return Kind::Section,
        None if is_group || seen.number == Number::Section => return Kind::Section,
        None => {}
    }
    let is_name = looks_like_a_name(name);
    if names_a_total(name) && !(names_an_average(name) && is_name) {
        return Kind::Total;
    }
    let most = |count: usize| count * 2 > above.units;
    match (is_name, seen.number) {
        (false, _) => Kind::Note,
        (true, Number::Running) => Kind::Units(Evidence::Number),
        _ if above.has_ended || has_numbers => Kind::Note,
        _ if most(above.with_code) || most(above.with_kind) => Kind::Doubtful,
        _ => Kind::Units(Evidence::Listed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(name: &str, figures: usize) -> Seen<'_> {
        Seen {
            name: Some(name),
            figures,
            ..Seen::default()
        }
    }

    #[test]
    fn totals_however_they_are_worded() {
        for name in [
            "Tổng",
            "Cộng",
            "TỔNG CỘNG",
            "Tổng cộng toàn huyện:",
            "Tổng số (2 xã)",
            "Toàn huyện Hòa Giang",
            "Bình quân",
            "Chung",
            "Cả huyện",
            "Bình quân chung các xã",
            "Tổng số 12 xã",
            "Cộng (I + II)",
            "Trung bình toàn tỉnh",
            "Toàn xã",
            "Lũy kế",
            "Trong đó: nữ",
            "So với cùng kỳ",
            "Tỷ lệ %",
            "Tổng toàn huyện",
            "Cộng các xã",
            "Chung toàn huyện",
            "Tổng số (xã)",
            "TỔNG (XÃ)",
            "Cộng (phường)",
        ] {
            assert_eq!(decide(&seen(name, 2)), Kind::Total, "{name}");
        }
        for name in [
            "Cộng Hòa",
            "Chung Chải",
            "Tổng Cọt",
            "Toàn Thắng",
            "Cả Bình",
        ] {
            assert_eq!(
                decide(&seen(name, 2)),
                Kind::Units(Evidence::Figures),
                "{name}"
            );
        }
        for name in [
            "Xã Cộng Hòa",
            "Phường Trung Bình",
            "Đặc khu Lý Sơn",
            "TT. Núi Thành",
            "xã Toàn Sơn",
            "Cẩm Sơn (xã)",
            "An Mỹ (P)",
            "NÚI THÀNH (TT)",
        ] {
            assert_eq!(
                decide(&seen(name, 2)),
                Kind::Units(Evidence::TypeWord),
                "{name}"
            );
        }
    }

    #[test]
    fn sections_and_signatures_are_no_units() {
        for name in [
            "CÁC XÃ KHU VỰC I",
            "Khu vực II",
            "Huyện Hòa Giang",
            "Xã vùng cao",
            "Vùng đồng bằng",
        ] {
            assert_eq!(decide(&seen(name, 0)), Kind::Section, "{name}");
        }
        for name in [
            "NGƯỜI LẬP BIỂU",
            "Nguyễn Thị Lan",
            "Ghi chú: số liệu tạm tính",
            "KT. CHỦ TỊCH",
        ] {
            assert_eq!(decide(&seen(name, 0)), Kind::Note, "{name}");
        }
    }

    #[test]
    fn figures_that_are_sums_are_a_total_whatever_it_is_called() {
        let all = |name| Seen {
            sums: Sums::All,
            ..seen(name, 3)
        };
        assert_eq!(decide(&all("Hòa Giang")), Kind::Total);
        assert_eq!(decide(&all("Xã Hòa Giang")), Kind::Doubtful);
        let coded = Seen {
            has_code: true,
            ..all("Xã Hòa Giang")
        };
        assert_eq!(decide(&coded), Kind::Units(Evidence::Code));
    }
}
