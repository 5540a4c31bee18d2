"""Our own list of needs and of people, in both languages, and the finders that are made of them. Not the licensed taxonomy.

A topic holds the phrases by which a listing is known to belong to it; they are looked for in what the listing says, in both
languages, by PostgreSQL's own stemming. ``people`` are the second half of a qualifier: what × for whom.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from django.utils.translation import get_language


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases of each language: *care* is no *carrière*, though the French stemmer takes both for one."""

    en: tuple[str, ...] = ()
    fr: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """A need or a group of people: its code, its names, and the phrases by which a listing is known to belong to it.

    ``phrases`` count wherever a listing says them, ``name_phrases`` in its names and terms alone; ``never`` are those that rule it out.
    """

    code: str
    en: str
    fr: str
    phrases: Phrases = Phrases()
    name_phrases: Phrases = Phrases()
    never: Phrases = Phrases()

    def __str__(self) -> str:
        return self.fr if (get_language() or "en").startswith("fr") else self.en


def _read(text: str) -> dict[str, Topic]:
    topics: dict[str, Topic] = {}
    for block in re.split(r"\n(?=\S)", text.strip()):
        head, *lines = block.splitlines()
        code, english, french = (part.strip() for part in head.split("|"))
        rows = {kind: _phrases(row) for kind, row in (line.strip().split(":", 1) for line in lines)}
        topics[code] = Topic(code, english, french, *(rows.get(kind, Phrases()) for kind in ("any", "name", "never")))
    return topics


def _phrases(row: str) -> Phrases:
    english, _, french = row.partition(";")
    return Phrases(
        *(tuple(phrase.strip() for phrase in part.split(",") if phrase.strip()) for part in (english, french))
    )


NEEDS: Final = _read("""
shelter | Emergency shelter | Hébergement d’urgence
  any: emergency shelter, homeless shelter, family shelter, youth shelter, overnight hostel, warming centre, respite site, out of the cold ; hébergement d’urgence, maison d’hébergement, refuge d’urgence, halte-chaleur
  name: shelter, hostel, emergency housing, crisis bed ; refuge, hébergement
  never: tax shelter, picnic shelter, bus shelter, animal shelter, storm shelter, shelter workshop ; refuge faunique, refuge d’oiseaux, refuge animalier
drop-in | Drop-in centre | Centre de jour
  any: drop-in centre, drop-in center, day shelter ; centre de jour, halte-répit
  name: drop-in, dropin ; halte
  never: ; halte-garderie
housing | Housing | Logement
  any: affordable housing, subsidized housing, supportive housing, social housing, housing help, housing support, rent-geared-to-income, transitional housing ; logement abordable, logement social, habitation à loyer modique, aide au logement
  name: housing, rent, tenant, rooming house, co-operative homes ; logement, habitation, loyer, locataire
eviction | Eviction prevention | Prévention des expulsions
  any: eviction, rent arrears, rent bank, landlord and tenant ; arriérés de loyer, banque de loyer, expulsion de locataires, éviction
  name: landlord, tenant ; expulsion
food | Food | Alimentation
  any: food bank, food pantry, food hamper, community meal, soup kitchen, hot meal, meal program, food voucher, free groceries, community kitchen, good food box ; banque alimentaire, aide alimentaire, soupe populaire, repas communautaire, panier de nourriture, dépannage alimentaire, popote roulante, meals on wheels
  name: food, groceries, meal, breakfast program, nutrition ; alimentation, alimentaire, repas, épicerie
  never: food handler, food safety, food premises, pet food
utilities | Utility bills | Factures de services publics
  any: utility bill, utility arrears, utility assistance, energy assistance, hydro bill, heating bill ; factures d’électricité, aide au chauffage, facture d’énergie
  name: utility, utilities, hydro, energy, heating ; chauffage, électricité
mental-health | Mental health | Santé mentale
  any: mental health, mental illness, counselling, counseling, psychotherapy, psychiatric, psychiatry, psychologist, depression, anxiety ; santé mentale, psychothérapie, soutien psychologique, psychiatrie, psychologue, dépression, anxiété
  name: therapy, emotional support, schizophrenia, eating disorder ; thérapie, schizophrénie
  never: credit counselling, credit counseling, physical therapy
suicide | Thoughts of suicide | Pensées suicidaires
  any: suicide prevention, suicidal, suicide ; suicidaire, prévention du suicide
crisis | Crisis line | Ligne d’écoute
  any: crisis line, crisis intervention, distress centre, distress line, crisis response, help line, helpline, crisis text ; ligne d’écoute, ligne de crise, intervention de crise, centre de détresse
  name: crisis, distress, hotline ; détresse
substance-use | Substance use | Consommation de substances
  any: substance use, substance abuse, addiction, alcoholics anonymous, narcotics anonymous, detox, withdrawal management, drug treatment, harm reduction, needle exchange, methadone ; dépendance, toxicomanie, alcoolisme, désintoxication, réduction des méfaits, alcooliques anonymes
  name: alcohol, drug, recovery, sobriety ; alcool, drogue, rétablissement
  never: drug benefit, drug plan, disaster recovery
concurrent | Concurrent disorders | Troubles concomitants
  any: concurrent disorder, dual diagnosis, co-occurring disorder ; troubles concomitants, double diagnostic
health | Health care | Soins de santé
  any: community health centre, community health center, walk-in clinic, family doctor, primary care, nurse practitioner, medical clinic, public health, hospital ; centre de santé, médecin de famille, clinique sans rendez-vous, soins primaires, hôpital
  name: health, clinic, medical, nursing, physician, vaccine, pharmacy ; santé, clinique, médical, vaccination, pharmacie
  never: legal clinic, tax clinic, id clinic ; clinique d’impôt, clinique juridique
sexual-health | Sexual health | Santé sexuelle
  any: sexual health, sexually transmitted, std testing, hiv, birth control, family planning, abortion, contraception, planned parenthood ; santé sexuelle, vih, infections transmissibles sexuellement, avortement, planification familiale
  name: aids committee, pregnancy ; grossesse, sida
dental | Dental care | Soins dentaires
  any: dental, dentist, denture ; dentaire, dentiste, denturologiste
violence | Violence and abuse | Violence
  any: domestic violence, family violence, abused women, violence against women, sexual assault, rape crisis, elder abuse, child abuse, human trafficking, intimate partner violence ; violence conjugale, violence familiale, agression sexuelle, maltraitance, femmes victimes, traite des personnes
  name: violence, abuse, assaulted, rape, victim, battered ; agression, victime
  never: substance abuse, drug abuse, alcohol abuse
legal | Legal help | Aide juridique
  any: legal aid, legal clinic, legal advice, legal services, lawyer, duty counsel, small claims, human rights complaint ; aide juridique, clinique juridique, conseils juridiques, avocat, droits de la personne
  name: legal, law, court, justice ; juridique, tribunal, ombudsman
  never: law enforcement, tennis court
income | Income and benefits | Revenu et prestations
  any: social assistance, financial assistance, income support, disability benefit, old age security, employment insurance, child benefit, ontario works, emergency funds ; aide sociale, aide financière, prestations d’invalidité, assurance-emploi, soutien du revenu, sécurité de la vieillesse
  name: income, benefit, welfare, pension, odsp ; revenu, prestation, pensions
  never: income tax
tax | Tax clinic | Clinique d’impôt
  any: income tax, tax clinic, tax preparation, tax return ; clinique d’impôt, déclaration de revenus, déclarations de revenus
  name: tax ; impôt
debt | Debts | Dettes
  any: credit counselling, credit counseling, debt, bankruptcy, money management, budget counselling ; endettement, dettes, faillite, conseils budgétaires, gestion du budget
employment | Employment | Emploi
  any: employment services, employment centre, employment program, job search, résumé writing, job placement, career counselling, vocational rehabilitation ; recherche d’emploi, services d’emploi, orientation professionnelle, intégration professionnelle
  name: employment, job, career, vocational, work program ; emploi, carrière, carrefour jeunesse-emploi
  never: employment insurance, employment standards
education | School and tutoring | École et tutorat
  any: tutoring, homework, literacy, adult education, high school, school board, after-school ; tutorat, aide aux devoirs, alphabétisation, éducation des adultes, conseil scolaire, école secondaire
  name: school, learning, education, university, college ; école, éducation, scolaire, collège
  never: nursery school, early learning
training | Skills and training | Compétences et formation
  any: apprenticeship, skills training, job training, pre-apprenticeship, trades ; formation professionnelle, apprentissage de métier, développement des compétences
  name: training, skills ; formation, compétences
language-classes | Language classes | Cours de langue
  any: english as a second language, language instruction for newcomers, english classes, french classes, conversation circle, language class ; cours de langue, cours d’anglais, cours de français, francisation, français langue seconde
  name: esl, linc, language instruction, fsl
settlement | Newcomer settlement | Établissement
  any: newcomer, settlement services, refugee, immigrant services, sponsorship, citizenship, asylum ; nouveaux arrivants, services d’établissement, réfugiés, demandeurs d’asile, parrainage, citoyenneté
  name: settlement, immigrant, immigration, newcomers, multicultural, intercultural, crosscultural ; réfugié, immigrants
identification | Identification documents | Pièces d’identité
  any: birth certificate, id clinic, identification clinic, lost identification, photo card, health card ; pièces d’identité, acte de naissance, certificat de naissance, carte santé, carte-photo
  name: identification, service ontario, passport ; passeport
child-care | Child care | Garde d’enfants
  any: child care, childcare, day nursery, nursery school, before and after school care, licensed home child care ; garderie, service de garde, garde d’enfants, centre de la petite enfance, halte-garderie
  name: day care, daycare, preschool, early learning, nursery ; prématernelle, garderie
  never: adult day care, dog day care, dog daycare, plant nursery, respite
parenting | Parenting and families | Parents et familles
  any: parenting, prenatal, postpartum, early years, family resource, earlyon, young mothers, single parents, new parents ; rôle parental, prénatal, postnatal, petite enfance, ressources familiales, parents seuls, jeunes mères
  name: parent, family, mothers, baby ; famille, mères, bébé
  never: family planning, family doctor, family law
recreation | Recreation and sports | Loisirs et sports
  any: recreation centre, swimming pool, summer camp, sports league, fitness, community centre, arts and crafts ; loisirs, piscine, camp d’été, centre communautaire, activités sportives
  name: recreation, sports, camp, arts, music, club, pool, arena, library ; sport, musique, bibliothèque
  never: refugee camp
leadership | Volunteering and leadership | Bénévolat et leadership
  any: volunteer centre, volunteer opportunities, leadership program, youth leadership, mentoring, mentorship ; bénévolat, mentorat, programme de leadership
  name: volunteer, leadership ; bénévoles
clothing | Clothing and furniture | Vêtements et meubles
  any: clothing bank, free clothing, used clothing, thrift store, furniture bank, household goods, winter coats ; banque de vêtements, friperie, meubles usagés, articles ménagers, vestiaire
  name: clothing, furniture ; vêtements, meubles
transportation | Transportation | Transport
  any: transportation service, accessible transportation, paratransit, drives to medical appointments, transit fare, bus pass ; transport adapté, accompagnement transport, transport médical
  name: transportation, transit, rides ; transport
home-care | Help at home | Aide à domicile
  any: home care, homecare, home support, homemaking, personal support worker, home help, meals on wheels, visiting nurse ; soins à domicile, aide à domicile, maintien à domicile, popote roulante, aide ménagère
  name: homemakers, in-home
respite | Caregivers and respite | Proches aidants et répit
  any: respite care, respite, caregiver, family caregivers, caregiver support ; répit, proche aidant, proches aidants, aidants naturels
  never: respite site
long-term-care | Long-term care | Soins de longue durée
  any: long term care, long-term care, nursing home, assisted living, retirement home, home for the aged ; soins de longue durée, chsld, résidence pour aînés, maison de retraite, foyer de soins
  name: retirement residence, seniors residence, seniors’ residence
day-programs | Day programs | Programmes de jour
  any: adult day program, adult day care, day program, friendly visiting, elderly persons centre ; programme de jour, visites amicales, centre de jour pour aînés
developmental | Developmental services | Services en déficience intellectuelle
  any: developmental disability, developmental services, intellectual disability, autism, down syndrome, community living ; autisme, déficience intellectuelle, trisomie, trouble du spectre
  name: developmental, asperger
accessibility-aids | Aids and equipment | Aides techniques
  any: assistive device, hearing aid, equipment loan, mobility aid, prosthesis, braille, white cane ; aides techniques, prothèse auditive, prêt d’équipement, aide à la mobilité, appareils fonctionnels
  name: wheelchair, assistive ; fauteuil roulant
internet | Internet and devices | Internet et appareils
  any: internet access, computer access, free wifi, computer lab, digital literacy, computer training ; accès internet, accès à internet, littératie numérique, laboratoire informatique
  name: computer, internet ; ordinateur, informatique
disaster | Disaster relief | Secours aux sinistrés
  any: disaster relief, evacuation, flood relief, emergency preparedness, disaster assistance ; secours aux sinistrés, mesures d’urgence, inondation, évacuation
  name: disaster, red cross ; sinistre, croix-rouge
funeral | Grief and funerals | Deuil et funérailles
  any: bereavement, bereaved, grief, funeral, burial ; deuil, funérailles, endeuillés, obsèques
animals | Animals | Animaux
  name: animal, pet, humane society, spca, veterinary, wildlife, dog, cat, animal shelter ; fourrière, animaux, vétérinaire, animalier, chien
  never: guide dog, service dog, therapy dog, animal assisted therapy, pet therapy, service animal ; chien guide, zoothérapie
""")

PEOPLE: Final = _read("""
youth | Youth | Jeunes
  any: youth, teen, teenager, adolescent, young people, young adults ; jeunes, jeunesse, adolescents
children | Children | Enfants
  any: children, child, kids ; enfants, enfant
seniors | Seniors | Aînés
  any: senior, seniors, older adult, elderly, geriatric ; aînés, personnes âgées, gériatrie
newcomers | Newcomers | Nouveaux arrivants
  any: newcomer, immigrant, refugee, asylum ; nouveaux arrivants, réfugiés, immigrants
disability | People with disabilities | Personnes handicapées
  any: disability, disabilities, disabled, deaf, blind ; handicap, handicapées, incapacité, sourds, malvoyants
indigenous | Indigenous people | Autochtones
  any: indigenous, aboriginal, first nations, métis, inuit, native canadian, friendship centre ; autochtone, premières nations
lgbtq | 2SLGBTQ+ people | Personnes 2ELGBTQ+
  any: lgbt, lgbtq, 2slgbtq, gay, lesbian, bisexual, transgender, queer, two-spirit ; lesbienne, transgenre, gai, bispirituel
women | Women | Femmes
  any: women, woman, girls, mothers ; femmes, mères
men | Men | Hommes
  any: men, fathers, boys ; hommes, pères
low-income | People with a low income | Personnes à faible revenu
  any: low income, low-income, poverty ; faible revenu, pauvreté
homeless | People without a home | Personnes en situation d’itinérance
  any: homeless, homelessness, unhoused, street-involved ; itinérance, itinérants, sans-abri
veterans | Veterans | Vétérans
  any: veteran, legion ; vétérans, anciens combattants
black | Black communities | Communautés noires
  any: black youth, african, caribbean, black community, afro ; communautés noires, africain, antillais
francophones | Francophones | Francophones
  any: francophone, french language services, french-speaking ; services en français
""")

ANIMALS: Final = "animals"
"""What is for animals is for them alone: it answers nobody who asks for people."""

TOPICS: Final[dict[str, Topic]] = NEEDS | PEOPLE


@dataclass(frozen=True, slots=True)
class Finder:
    """A page of the finder for some people: its topics, and whom it is for."""

    code: str
    topics: tuple[str, ...]
    people: str = ""

    @property
    def named_topics(self) -> list[tuple[str, Topic]]:
        """Code and name of each."""
        return [(code, TOPICS[code]) for code in self.topics]


FINDERS: Final[dict[str, Finder]] = {
    finder.code: finder
    for finder in (
        Finder("everyone", tuple(NEEDS)),
        Finder("youth", (
            "crisis", "suicide", "mental-health", "concurrent", "substance-use", "sexual-health", "health", "shelter", "housing",
            "eviction", "drop-in", "food", "violence", "legal", "employment", "training", "education", "income", "settlement",
            "recreation", "leadership", "indigenous", "lgbtq", "black",
        ), "youth"),
        Finder("seniors", (
            "home-care", "respite", "long-term-care", "day-programs", "health", "mental-health", "dental", "food",
            "transportation", "housing", "income", "tax", "legal", "violence", "accessibility-aids", "recreation", "internet",
            "funeral", "crisis",
        ), "seniors"),
        Finder("newcomers", (
            "settlement", "language-classes", "employment", "training", "education", "housing", "health", "mental-health",
            "legal", "identification", "income", "child-care", "parenting", "food", "clothing", "recreation", "crisis",
        ), "newcomers"),
        Finder("disability", (
            "accessibility-aids", "developmental", "respite", "home-care", "transportation", "housing", "income", "employment",
            "education", "health", "mental-health", "recreation", "legal", "day-programs", "crisis",
        ), "disability"),
    )
}  # fmt: skip
