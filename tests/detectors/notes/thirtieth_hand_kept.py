"""Services, hotlines, dates and other kept things of the thirtieth hand."""

from tests.detectors.notes import thirtieth_hand_values as values
from tests.detectors.notes.thirtieth_hand_numbers import Numbers
from tests.detectors.notes.thirtieth_hand_words import MON_EN, MON_FR

HOT = {
    "en": [
        ("9-8-8", 5),
        ("988", 5),
        ("2-1-1", 5),
        ("211", 6),
        ("911", 5),
        ("811", 4),
        ("1-800-668-6868", 3),
        ("1-855-242-3310", 3),
        ("1-888-494-3888", 2),
        ("1-888-737-4668", 2),
        ("1-800-277-9914", 2),
        ("1-800-959-8281", 1),
    ],
    "fr": [
        ("988", 4),
        ("9-8-8", 3),
        ("211", 6),
        ("2-1-1", 3),
        ("811", 6),
        ("911", 5),
        ("1 866 277-3553", 3),
        ("1 800 363-9010", 3),
        ("1-800-263-2266", 2),
        ("1 800 277-9915", 2),
        ("1 888 505-1010", 2),
        ("1-800-361-5085", 1),
    ],
}


class Full(Numbers):
    """A note with all its slots: to the ones of numbers, those of what is kept."""

    def _org(self, want=""):
        pool = values.SERVICES_FR_ART if not self.en else [("", n) for n in values.SERVICES_EN]
        o = self.r.choice(
            [
                x
                for x in pool
                if x not in self.org_used
                and (
                    not want
                    or x[1] in {"sh": values.SHELTERS, "fd": values.FOOD, "hs": values.HELP, "dx": values.DETOX}[want]
                )
            ]
        )
        self.org_used.append(o)
        return o

    def s_org(self, want):
        return self._org(want)[1], "ORG_OK"

    def _art(self, want, le, la, el):
        art, name = self._org(want)
        return [({"le": le, "la": la, "l'": el}[art], None), (name, "ORG_OK")]

    def s_aorg(self, want):
        return self._art(want, "au ", "à la ", "à l'")

    def s_deorg(self, want):
        return self._art(want, "du ", "de la ", "de l'")

    def s_leorg(self, want):
        return self._art(want, "le ", "la ", "l'")

    def s_caporg(self, want):
        return self._art(want, "Le ", "La ", "L'")

    def s_hot(self, _):
        return self.pick(*HOT[self.lang]), "HOTLINE_OK"

    def s_n11(self, _):
        return self.pick(*HOT[self.lang][:6]), "HOTLINE_OK"

    def s_tollfree(self, _):
        return self.pick(*HOT[self.lang][6:]), "HOTLINE_OK"

    def s_date(self, _):
        r = self.r
        m, d, y = r.randint(1, 12), r.randint(1, 28), 2025
        if r.random() < 0.35:
            m, y = r.randint(1, 5), 2026
        if self.en:
            mon = MON_EN[m - 1]
            suf = {1: "st", 21: "st", 2: "nd", 22: "nd", 3: "rd", 23: "rd"}.get(d, "th")
            return self.pick(
                (f"{mon} {d}", 8),
                (f"{mon[:3]} {d}", 6),
                (f"{mon} {d}, {y}", 4),
                (f"{y}-{m:02}-{d:02}", 4),
                (f"{mon} {d}{suf}", 2),
                (f"{m:02}/{d:02}/{y}", 1),
            ), "DATE_OK"
        mon = MON_FR[m - 1]
        dd = "1er" if d == 1 else str(d)
        return self.pick(
            (f"{dd} {mon}", 9), (f"{dd} {mon} {y}", 5), (f"{y}-{m:02}-{d:02}", 4), (f"{d:02}/{m:02}/{y}", 1)
        ), "DATE_OK"

    def s_amt(self, _):
        v = self.r.choice([self.r.randint(20, 99), self.r.randint(100, 990), self.r.randint(1000, 2600)])
        if self.en:
            return f"${v:,}" if self.r.random() < 0.75 else f"${v}", "NUM_OK"
        t = f"{v:,}".replace(",", " ") if self.r.random() < 0.7 else str(v)
        return self.pick((f"{t} $", 8), (f"{t}$", 4)), "NUM_OK"

    def s_lang(self, _):
        who = next(iter(self.persons.values()), {"com": ""})["com"]
        return self.r.choice(values.SPOKEN.get(who, {}).get(self.lang) or values.LANGS[self.lang]), "LANG_OK"

    def s_rent(self, _):
        v = self.r.randrange(575, 1900, 5)
        if self.en:
            return f"${v:,}", "NUM_OK"
        return f"{v:,} $".replace(",", " "), "NUM_OK"

    def s_num(self, _):
        return str(self.r.randint(3, 240)), "NUM_OK"

    def s_t(self, _):
        self.clock = self.clock + self.r.randint(1, 3) if self.clock else self.r.randint(480, 1290)
        h, m = divmod(self.clock, 60)
        if self.en:
            half = f"{(h - 1) % 12 + 1}:{m:02} {'am' if h < 12 else 'pm'}"
            return (f"{h:02}:{m:02}" if self.style < 0.35 else f"{h:02}{m:02}h" if self.style < 0.5 else half), None
        gap = " " if self.style < 0.5 else ""
        return f"{h}{gap}h{gap}{m:02}" if m else f"{h}{gap}h", None

    # words of a province, unlabelled
    def s_hname(self, _):
        opts = {
            "BC": ["PHN", "BC Services Card"],
            "AB": ["AHC#", "Alberta health", "PHN"],
            "NT": ["NWT health card", "HCN"],
            "NL": ["MCP", "MCP #"],
            "QC": ["NAM", "RAMQ", "no d'assurance maladie", "carte soleil"],
            "NB": ["assurance-maladie N.-B.", "no d'assurance-maladie", "carte-santé"],
        }
        dflt = ["health card", "HCN"] if self.en else ["carte santé", "no de carte santé"]
        return self.r.choice(opts.get(self.region, dflt)), None

    def s_util(self, _):
        return {
            "BC": "BC Hydro",
            "AB": "City utility",
            "NT": "Naka Power",
            "NL": "Newfoundland Power",
            "QC": "Hydro-Québec",
            "NB": "Énergie NB",
        }.get(self.region, "hydro"), None

    def s_ia(self, _):
        return {"BC": "PWD", "AB": "AISH", "NL": "income support", "QC": "aide sociale", "NB": "aide au revenu"}.get(
            self.region, "income assistance" if self.en else "aide sociale"
        ), None

    def s_pol(self, _):
        return {"BC": "VicPD", "AB": "LPS", "NL": "RNC", "QC": self.r.choice(["SPAL", "SQ"]), "NB": "GRC"}.get(
            self.region, "RCMP" if self.en else "police"
        ), None

    def s_ten(self, _):
        return {"BC": "RTB", "AB": "RTDRS", "QC": "TAL", "NB": "Tribunal sur la location"}.get(
            self.region, "rental board" if self.en else "tribunal du logement"
        ), None
