"""Addresses and dates of birth as people say them to a helpline, written by another author without sight of the recognizers.

``⟦…⟧`` is the identifier; a town and a province after an address stay visible and are not part of it. Marks are read by ``marked``.
"""

from __future__ import annotations

import re
from typing import Final

_MARK: Final = re.compile(r"⟦([AD]):(.*?)⟧")


def marked(line: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text without its marks, and where each identifier stands: start, end, ``A`` for an address or ``D`` for a date of birth."""
    text, spans, position = "", [], 0
    for mark in _MARK.finditer(line):
        text += line[position : mark.start()]
        spans.append((len(text), len(text) + len(mark[2]), mark[1]))
        text, position = text + mark[2], mark.end()
    return text + line[position:], spans


ENGLISH: Final = """
Caller moved last week to ⟦A:48 Thistle Down Boulevard⟧, needs beds for the kids.
She can be reached at ⟦A:1209 - 33 Harbour Square⟧, buzzer broken.
He lives at ⟦A:Unit 7, 2155 Danforth Ave⟧.
Mailing address is ⟦A:PO Box 1187, Stn Main⟧, Yellowknife.
Please send the form to ⟦A:R.R. #3⟧, Listowel.
Client resides at ⟦A:17-B Inglis St.⟧ with two roommates.
The landlord of ⟦A:905 Bay Street, apt 1402⟧ refuses heat.
her place is ⟦A:314 w 8th ave⟧ in vancouver
Heat is off at ⟦A:6 Ptarmigan Cres⟧.
They are at ⟦A:88 Bloor St E, Suite 2101⟧.
lives in a trailer, ⟦A:lot 14, 3320 Hwy 7⟧.
Home visit booked: ⟦A:55 rue Principale⟧, Hearst.
Resident of ⟦A:27 Côte-des-Neiges Road⟧.
Address given: ⟦A:452 Spadina Rd.⟧, Toronto ON.
Send taxi to ⟦A:2280 Dundas Street West⟧ near the mall.
She is couch surfing at ⟦A:19 Gerrard⟧.
Caller at ⟦A:#304-1188 Quebec Street⟧.
Drop off at ⟦A:7 - 12 Kingsway Drive⟧.
The family home at ⟦A:123 Fourth Line⟧, Milton burned.
Pick up at ⟦A:4055 Yonge⟧ just past the highway.
Fire number ⟦A:83412 Sideroad 5⟧.
Rural route: ⟦A:RR 2 Site 6 Comp 14⟧, Prince George.
lives on ⟦A:Concession Road 4, house 2231⟧
Her apartment (⟦A:10 Tangreen Court #906⟧) has bedbugs.
My address is ⟦A:77 St. Clair Avenue East, Apartment 1204⟧.
Staying with her aunt, ⟦A:2 Old Mill Trail⟧.
Evicted from ⟦A:5630 118 Avenue NW⟧, Edmonton.
he gave 2 addresses: ⟦A:101 Jasper Ave⟧ and ⟦A:9 Mayfair Common⟧.
Bill sent to ⟦A:General Delivery⟧, Iqaluit.
Lives at ⟦A:34A Wellington Row⟧, Saint John.
Client's new unit is ⟦A:Apt. 3, 18 Kent St⟧, Charlottetown.
Send to ⟦A:1 First Canadian Place, Suite 3400⟧.
Address: ⟦A:1450 Rue Sherbrooke Ouest app 5⟧.
She rents the basement of ⟦A:67 Wanless Crescent⟧.
caller's at ⟦A:8 blackthorn av⟧ pls call first
Service wanted at ⟦A:36 Charing Cross St⟧.
Ambulance went to ⟦A:400 Walmer Rd, tower 2, unit 1811⟧.
Moved from ⟦A:12 Barrington Street⟧ to a motel.
He's at ⟦A:2-1640 Elgin Ave⟧, Winnipeg.
Lives up at ⟦A:Km 14 Alaska Highway⟧.
born on ⟦D:May 4th, 1979⟧, wants counselling.
DOB: ⟦D:1988-02-30⟧ unclear.
D.O.B. ⟦D:07/11/64⟧.
Client (b. ⟦D:12 Mar 1951⟧) asks for meals.
Her birthday is ⟦D:the 3rd of August 1990⟧.
birthdate ⟦D:19730922⟧
She was born ⟦D:June 1, 2003⟧ in Regina.
date of birth given as ⟦D:4.12.1967⟧.
His date of birth is ⟦D:October the second, nineteen fifty-eight⟧.
Son born ⟦D:Feb 9 2015⟧ has asthma.
DOB ⟦D:23-Jan-1985⟧ confirmed.
Caller's DOB is ⟦D:1/9/1999⟧.
born: ⟦D:2001.07.15⟧
Mother's date of birth, ⟦D:31 December 1949⟧, was on the card.
The baby arrived on ⟦D:14 November 2025⟧ and needs formula.
birth date ⟦D:August 1962⟧.
dob – ⟦D:11 05 1977⟧
My daughter, born ⟦D:September 30th 2010⟧, stopped eating.
Year of birth ⟦D:1944⟧.
DOB(yyyy/mm/dd): ⟦D:1993/04/18⟧
"""

FRENCH: Final = """
Elle habite au ⟦A:48, boulevard des Chutes⟧, à Québec.
Adresse : ⟦A:1209, rue Saint-Jean, app. 33⟧.
Il demeure au ⟦A:7-2155 avenue du Parc⟧.
Case postale : ⟦A:C.P. 1187, succ. Centre-ville⟧.
Envoyez le formulaire au ⟦A:rang 4 Ouest, numéro 2231⟧, Saint-Éloi.
La cliente reste au ⟦A:17B chemin du Lac⟧.
Le proprio du ⟦A:905 Papineau, logement 14⟧ coupe le chauffage.
jreste au ⟦A:314 8e avenue⟧ a lasalle
Plus de chauffage au ⟦A:6, place de la Gare⟧.
Ils sont au ⟦A:88, rue Principale Est, bureau 210⟧.
vit dans une roulotte, ⟦A:lot 14, route 132⟧.
Visite à domicile : ⟦A:55, montée Sainte-Anne⟧.
Résidente du ⟦A:27, chemin de la Côte-des-Neiges⟧.
Nouvelle adresse : ⟦A:452 rang Saint-Antoine⟧, Saint-Basile (Québec).
Un taxi au ⟦A:2280, boul. Rosemont⟧ svp.
Il dort chez son frère au ⟦A:19, Beaubien Est⟧.
Appelante au ⟦A:1188, av. De Lorimier, #304⟧.
À livrer au ⟦A:12, croissant des Érables, unité 7⟧.
La maison du ⟦A:123, rue de l'Église⟧ a brûlé.
Il reste sur ⟦A:la rue Ontario, au 4055⟧.
Numéro civique ⟦A:83412, chemin du Rang 5⟧.
Route rurale : ⟦A:R.R. 2⟧, Val-d'Or.
mon adresse c'est le ⟦A:231 4e rue ouest app 3⟧
Son appart (⟦A:10, allée des Tilleuls, app. 906⟧) a des punaises.
Je demeure au ⟦A:77, avenue Saint-Charles, appartement 1204⟧.
Hébergée chez sa tante, ⟦A:2, sentier du Vieux-Moulin⟧.
Expulsé du ⟦A:5630, 118e Rue⟧, Saint-Georges.
deux adresses : ⟦A:101, rue King⟧ et ⟦A:9, impasse Mayfair⟧.
Facture envoyée ⟦A:poste restante⟧, Kuujjuaq.
Elle vit au ⟦A:34A, rue Wellington Sud⟧, Sherbrooke.
Le nouveau logement est au ⟦A:app. 3, 18, rue Kent⟧.
Courrier au ⟦A:1, Place Ville Marie, bureau 3400⟧.
Adresse ⟦A:1450 Sherbrooke O app 5⟧.
Elle loue le sous-sol du ⟦A:67, terrasse Bellevue⟧.
rappeler avant, ⟦A:8 ave du mont royal e⟧
Service demandé au ⟦A:36, côte d'Abraham⟧.
Ambulance au ⟦A:400, rue Walmer, tour 2, unité 1811⟧.
Il a quitté le ⟦A:12, rue Notre-Dame-des-Victoires⟧ pour un motel.
La famille est au ⟦A:2-1640, avenue Taché⟧, Winnipeg.
domicilié ⟦A:5 pl. d'Youville⟧.
née le ⟦D:4 mai 1979⟧, veut du soutien.
DDN : ⟦D:1988-02-30⟧ à vérifier.
D.D.N. ⟦D:07/11/64⟧.
Client (né en ⟦D:mars 1951⟧) demande des repas.
Sa fête est le ⟦D:3 août 1990⟧.
date de naissance ⟦D:19730922⟧
Elle est née le ⟦D:1er juin 2003⟧ à Regina.
date de naissance : ⟦D:4.12.1967⟧.
Sa date de naissance est le ⟦D:deux octobre mille neuf cent cinquante-huit⟧.
Son fils né le ⟦D:9 fév. 2015⟧ fait de l'asthme.
Ddn ⟦D:23-janv-1985⟧ confirmée.
La date de naissance de l'appelant : ⟦D:1/9/1999⟧.
né(e) le : ⟦D:15.07.2001⟧
La date de naissance de sa mère, ⟦D:31 décembre 1949⟧, figure sur la carte.
Le bébé est né ⟦D:le 14 novembre 2025⟧.
naissance : ⟦D:août 1962⟧.
ddn – ⟦D:11 05 1977⟧
Ma fille, née le ⟦D:30 septembre 2010⟧, ne mange plus.
Année de naissance ⟦D:1944⟧.
DDN (aaaa/mm/jj) : ⟦D:1993/04/18⟧
"""
