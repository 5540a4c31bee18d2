"""Electronic addresses."""

from tests.detectors.notes.twenty_ninth_hand_numbers import digits, fold


def handle(r, p):
    g, s = (fold(x).lower().replace(" ", "").replace("'", "") for x in (p["given"], p["sur"]))
    y = p["birth"][0]
    return r.choice(
        [f"{g}.{s}"] * 4
        + [f"{g}{s}"] * 2
        + [
            f"{g[0]}{s}",
            f"{g}_{s}",
            f"{s}.{g}",
            f"{g}{y % 100:02}",
            f"{g}.{s}{y % 100:02}",
            f"{g}{s[0]}{r.randint(2, 99)}",
            f"{g}{s}{r.randint(1, 999)}",
        ]
    )


def email(r, lang, p):
    d = ["gmail.com"] * 7 + ["hotmail.com"] * 4 + ["outlook.com", "yahoo.ca", "icloud.com", "live.ca"]
    d += (
        ["cogeco.ca", "bell.net", "sasktel.net", "sasktel.net"]
        if lang == "en"
        else ["videotron.ca", "hotmail.fr", "nb.sympatico.ca", "cgocable.ca"]
    )
    return f"{handle(r, p)}@{r.choice(d)}"


def url(r, lang, p, code=""):
    h = handle(r, p).replace("-", "")
    if code == "Uf":
        return r.choice(["", "", "https://www.", "www."]) + f"facebook.com/{h}"
    if code == "Ui":
        return r.choice(["", "", "https://www.", "www."]) + f"instagram.com/{h}"
    if code == "Ug":
        return r.choice(["", "https://www."]) + f"gofundme.com/f/{h.replace('_', '-').replace('.', '-')}"
    return r.choice(
        [f"facebook.com/{h}"] * 4
        + [f"https://www.facebook.com/{h}"] * 3
        + [f"instagram.com/{h}"] * 2
        + [
            f"https://www.linkedin.com/in/{h.replace('_', '-').replace('.', '-')}",
            f"www.tiktok.com/@{h}",
            f"https://www.gofundme.com/f/help-{h.replace('_', '-').replace('.', '-')}",
            f"{h.replace('_', '')}.wordpress.com",
        ]
    )


def ip(r):
    if r.random() < 0.08:
        return f"2607:fea8:{digits(r, 4)}:{r.choice('abcdef')}{digits(r, 3)}::{r.choice('abcdef')}{digits(r, 2)}"
    return ".".join(
        [r.choice(["24", "70", "99", "142", "184", "207", "192"])] + [str(r.randint(1, 254)) for _ in range(3)]
    )
