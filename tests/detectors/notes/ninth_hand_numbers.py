"""Numbers of the ninth hand: the ways a number is written, by kind and, where it matters, by province."""

import random

# `#` is a digit, `*` a digit but 0, `@` a capital letter; a kind with a province goes before the kind alone.
_TEXT = """
pobox en: PO Box ** | P.O. Box *## | Box *## | PO Box *###, Stn Main | General Delivery Box *#
pobox fr: C.P. *## | case postale ** | CP *### | C. P. *##, succ. Centre-ville
rural en: RR * | R.R. #* | Lot *#, Concession * | Lot * Con. *# | Site * Comp *# RR * | *### Hwy ** | *## Range Rd *
rural fr: R.R. * | *## rang Saint-Antoine | *##, *e Rang | lot *#, rang * | *### route 1** | *##, chemin du Portage
sin: *## ### ### | *## ### ### | *##-###-### | *########
hn ON: *### ### ### @@ | *###-###-###-@@ | *#########@@
hn BC: 9### ### ### | 9#########
hn AB: *####-#### | *#### ####
hn MB: 9######## | 9## ### ###
hn NS: 00## ### ### | 00########
hn NT: N#######
hn NL: *###########
hn NB: *## ### ### | *########
hn SK: *## ### ### | *########
hn YT: *## ### ### | *########
hn NU: *## ### ### | *########
status: *######### | ### ##### ## | ###-#####-##
uci: 11-####-#### | ####-#### | 11########
permit: U######### | F######### | U ### ### ###
pass: @@###### | @######## | @@ ######
dl ON: @####-#####-#####
dl QC: @####-######-## | @############
dl AB: ######-###
dl: ####### | @@@@@######
plate ON: @@@@ ###
plate QC: @## @@@ | ### @@@
plate BC: @@# ##@
plate AB: @@@-####
plate: @@@ ###
case: 202*-0#### | C-##### | FS-24-0#### | *###### | H##-#### | 24/#### | INC-###### | #####-@
court QC: 500-22-2#####-24* | 705-04-0#####-23* | 150-12-0#####-25*
court: CV-24-000#####-0000 | FC-23-*### | LTB-L-0#####-24 | 2*-4###-F | F2*-1####
claim: 24-###### | ######## | W###### | CLM-#######
bank: 0####-004 ####### | #####-010-####### | 0####-815-####### | #######
card: 4### #### #### #### | 5###-####-####-#### | 4519##########
util: *### #### ### | ########## | ### ### ####-# | R-##### | *##-###-###-#
ip: 203.0.113.*# | 198.51.100.*# | 192.0.2.*# | 2001:db8:*#:*::*#
"""
_MARKS = {"#": "0123456789", "*": "123456789", "@": "ABCDEFGHJKLMNPRSTVWXYZ"}

# "R.R. #*" and the like: a number sign that is no digit.
_SIGN = "R.R. #"

PATTERNS = {kind: ways.split(" | ") for kind, ways in (line.split(": ", 1) for line in _TEXT.strip().split("\n"))}


def digits(rng: random.Random, pattern: str) -> str:
    """A pattern with its marks drawn."""
    kept = _SIGN if pattern.startswith(_SIGN) else ""
    return kept + "".join(rng.choice(_MARKS.get(mark, mark)) for mark in pattern[len(kept) :])
