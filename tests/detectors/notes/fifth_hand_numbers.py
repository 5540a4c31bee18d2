"""Numbers of the notes of the fifth hand: insurance, health, government, case and account numbers, telephones, codes.

Where a kind has a check digit it is right in half of the cases. A pattern is written with `#` for a digit, `%` for a
digit that is not 0, `@` for a consonant and `~` for the last two figures of a recent year.
"""

import random
import re

from tests.detectors.notes import fifth_hand_words as words

CONSONANTS = "BCDFGHLMNPRST"
POSTAL_LETTERS = "ABCEGHJKLMNPRSTVWXYZ"

PATTERNS: dict[str, tuple[str, list[str]]] = {
    "gov.pass": ("GOV_ID", ["@@######", "@######@@"]),
    "gov.uci": ("GOV_ID", ["11-####-####", "%###-####", "%#######"]),
    "gov.status": ("GOV_ID", ["%#########", "%## ##### ##"]),
    "gov.plate": ("GOV_ID", ["@@@@ ###", "@@@-###", "@## @@@", "@@@ ####"]),
    "gov.imm": ("GOV_ID", ["S#########", "E#########", "W#########", "MC%-#####"]),
    "gov.dl": ("GOV_ID", ["@####-#####-#####", "######-###", "%######"]),
    "gov.dl.QC": ("GOV_ID", ["@####-######-##"]),
    "case.court": ("CASE_ID", ["%##-##-######-###", "CV-~-########-0000", "FC-~-####"]),
    "case.tal": ("CASE_ID", ["%##### 31 20~#### G", "LTB-L-0#####-~", "~-#####"]),
    "case.court.QC": ("CASE_ID", ["%##-##-######-###"]),
    "case.tal.QC": ("CASE_ID", ["%##### 31 20~#### G", "SAS-Q-######-~##", "TAL-######"]),
    "case.police": ("CASE_ID", ["20~-######", "~-#####", "GO 20~-#####", "%#-~####-###"]),
    "case.chart": ("CASE_ID", ["0#######", "%#####", "H-######"]),
    "case.file": ("CASE_ID", ["@@-#####", "~-####", "@@@######", "%####", "%######"]),
    "acct.bank": ("ACCOUNT", ["#####-00%-#######", "00%-#####-#######", "%######"]),
    "acct.util": ("ACCOUNT", ["%## ### ### #", "%#########", "%###-#####"]),
    "hn.ON": ("HEALTH_NUMBER", ["{}-@@", "{}@@", "{} @@", "{}"]),
    "hn.other": ("HEALTH_NUMBER", ["%##-###-###", "%####-####", "%## ### ###", "%########"]),
    "hn.ten": ("HEALTH_NUMBER", ["00## ### ###", "00########"]),
}


def luhn(digits: str) -> int:
    """The check digit that makes `digits` + digit pass the Luhn test."""
    total = sum(sum(divmod(int(d) * (2 if i % 2 == 0 else 1), 10)) for i, d in enumerate(reversed(digits)))
    return -total % 10


def personal_health_number(digits: str) -> int:
    """The check digit of a British Columbia number whose first nine digits are given; 10 where it has none."""
    weights = (2, 4, 8, 5, 10, 9, 7, 3)
    return (11 - sum(int(d) * w % 11 for d, w in zip(digits[1:], weights, strict=True)) % 11) % 11


class Numbers:
    """The numbers that a note holds, all of the note's own town and province."""

    def __init__(self, rng: random.Random, lang: str) -> None:
        self.rng, self.lang = rng, lang
        self.towns: list[tuple[str, str, str, str]] = []

    def number(self, low: int, high: int) -> str:
        return str(self.rng.randint(low, high))

    def digits(self, count: int) -> str:
        return "".join(self.rng.choice("0123456789") for _ in range(count))

    def pick(self, *forms: str) -> str:
        return self.rng.choice(forms)

    def pattern(self, forms: list[str]) -> str:
        signs = {"#": "0123456789", "%": "123456789", "@": CONSONANTS}
        year = self.number(21, 26)
        form = self.rng.choice(forms).replace("~", year)
        return "".join(self.rng.choice(signs[c]) if c in signs else c for c in form)

    def maybe(self, digit: int) -> str:
        """A check digit: the right one in half of the cases."""
        return str((digit + self.rng.choice([0, self.rng.randint(1, 9)])) % 10)

    def town(self, index: int = 0) -> tuple[str, str, str, str]:
        while len(self.towns) <= index:
            town = self.rng.choice(words.TOWNS[self.lang])
            if town not in self.towns:
                self.towns.append(town)
        return self.towns[index]

    def handle(self) -> tuple[str, str]:
        raise NotImplementedError

    def patterned(self, kind: str, form: str) -> tuple[str, str]:
        """A number whose kind has patterns alone."""
        key = f"{kind}.{form}"
        key = f"{key}.{self.town()[1]}" if f"{key}.{self.town()[1]}" in PATTERNS else key
        label, forms = PATTERNS[key]
        return self.pattern(forms), label

    def sin(self, _: str) -> tuple[str, str]:
        digits = self.number(1, 9) + self.digits(7)
        digits += self.maybe(luhn(digits))
        return self.pick(" ", " ", "-", "").join((digits[:3], digits[3:6], digits[6:])), "SIN"

    def account(self, form: str) -> tuple[str, str]:
        if form != "card":
            return self.patterned("acct", form)
        digits = (self.pick("4", "51", "55", "4502") + self.digits(14))[:15]
        digits += self.maybe(luhn(digits))
        return self.pick("", " ", "-").join(digits[i : i + 4] for i in range(0, 16, 4)), "ACCOUNT"

    def health(self, form: str) -> tuple[str, str]:
        province = self.town()[1]
        if form == "qc" or province == "QC":
            return self.quebec_health(), "HEALTH_NUMBER"
        if province == "ON":
            digits = self.number(1, 9) + self.digits(8)
            digits += self.maybe(luhn(digits))
            written = self.pick(
                digits, f"{digits[:4]}-{digits[4:7]}-{digits[7:]}", f"{digits[:4]} {digits[4:7]} {digits[7:]}"
            )
            return self.pattern([p.replace("{}", written) for p in PATTERNS["hn.ON"][1]]), "HEALTH_NUMBER"
        if province == "BC":
            digits, check = "", 10
            while check == 10:
                digits = "9" + self.digits(8)
                check = personal_health_number(digits)
            digits += self.maybe(check)
            return self.pick(digits, f"{digits[:4]} {digits[4:7]} {digits[7:]}"), "HEALTH_NUMBER"
        return self.patterned("hn", "ten" if province in ("NS", "PE") else "other")

    def quebec_health(self) -> str:
        """Three letters of the name, one of the given name, the birth date (a month above 12 in half of the cases)."""
        given, family = self.handle()
        four = (family[:3].ljust(3, "x") + given[0]).upper()
        month = self.rng.choice([self.rng.randint(1, 12), self.rng.randint(13, 40)]) + self.rng.choice([0, 50])
        tail = f"{self.number(30, 99)}{month:02}{self.rng.randint(1, 28):02}{self.digits(2)}"
        return self.pick(f"{four} {tail[:4]} {tail[4:]}", f"{four}{tail}", f"{four}-{tail[:4]}-{tail[4:]}")

    def phone(self, form: str) -> tuple[str, str]:
        area, last = self.town()[3], "01" + self.digits(2)
        if form == "local":
            return f"555-{last}", "PHONE"
        forms = [
            "{}-555-{}",
            "{} 555-{}",
            "({}) 555-{}",
            "{}.555.{}",
            "{}555{}",
            "+1 {} 555 {}",
            "1-{}-555-{}",
            "{} 555 {}",
        ]
        text = self.rng.choice(forms).format(area, last)
        if form == "x":
            marks = (" poste ", ", poste ", " p. ") if self.lang == "fr" else (" ext. ", " x", ", extension ")
            text += self.pick(*marks) + self.number(11, 4999)
        return text, "PHONE"

    def postal_code(self, form: str) -> tuple[str, str]:
        first = self.town()[2] + self.rng.choice(POSTAL_LETTERS)
        if form == "fsa":
            return first, "PLACE_OK"
        last = self.number(0, 9) + self.rng.choice(POSTAL_LETTERS) + self.number(0, 9)
        return first + self.pick(" ", " ", " ", " ", "", "-") + last, "POSTAL_CODE"

    def money(self, _: str) -> tuple[str, str]:
        amount = self.rng.randint(12, 4800)
        if self.lang == "en":
            return self.pick(f"${amount:,}", f"${amount:,}.50", f"${amount}"), "NUM_OK"
        return self.pick(f"{amount} $", f"{amount:,} $".replace(",", " "), f"{amount},50 $"), "NUM_OK"

    def toll_free(self, _: str) -> tuple[str, str]:
        sign = self.pick("-", " ")
        return (
            f"1{sign}{self.pick('800', '866', '877', '888')}{sign}{self.number(210, 989)}-{self.digits(4)}",
            "HOTLINE_OK",
        )

    def agency_phone(self, _: str) -> tuple[str, str]:
        return f"{self.town()[3]} {self.number(220, 989)}-{self.digits(4)}", "NEUTRAL"

    def internet_address(self, _: str) -> tuple[str, str]:
        host = self.pick("192.0.2.", "198.51.100.", "203.0.113.") + self.number(2, 254)
        return self.pick(
            host, host, f"2001:db8:{self.number(1, 99)}::{self.rng.choice('abcdef')}{self.number(1, 9)}"
        ), "URL_IP"

    def profile(self, _: str) -> tuple[str, str]:
        given, family = self.handle()
        sites = (
            "https://www.example.com/",
            "example.org/in/",
            "www.example.net/profile/",
            "https://chat.example.com/u/",
        )
        names = (f"{given}.{family}", f"{given}{self.number(1, 99)}", f"{family}-{given}")
        return self.pick(*sites) + re.sub(r"\s", "", self.pick(*names)), "URL_IP"
