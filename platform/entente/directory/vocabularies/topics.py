"""Our own list of needs and of people, in both languages, and the finders that are made of them. Not the licensed taxonomy.

A topic holds the phrases by which a listing is known to belong to it; they are looked for in what the listing says, in both
languages, by PostgreSQL's own stemming. ``people`` are the second half of a qualifier: what × for whom.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.utils.translation import get_language


@dataclass(frozen=True, slots=True)
class Topic:
    """A need or a group of people: its code, its names, the phrases by which it is known."""

    code: str
    en: str
    fr: str
    phrases: tuple[str, ...]

    def __str__(self) -> str:
        return self.fr if (get_language() or "en").startswith("fr") else self.en


def _read(text: str) -> dict[str, Topic]:
    topics = {}
    for line in text.strip().splitlines():
        code, english, french, phrases = (part.strip() for part in line.split("|", 3))
        topics[code] = Topic(code, english, french, tuple(phrase.strip() for phrase in phrases.split(",")))
    return topics


NEEDS: Final = _read("""
shelter | Emergency shelter | Hébergement d’urgence | emergency shelter, homeless shelter, shelter, hébergement d’urgence, refuge, sans-abri
drop-in | Drop-in centre | Centre de jour | drop-in, drop in, day shelter, centre de jour, halte
housing | Housing | Logement | housing, rent, tenant, logement, loyer, locataire
eviction | Eviction prevention | Prévention des expulsions | eviction, landlord, rent arrears, rent bank, expulsion, arriérés de loyer
food | Food | Alimentation | food, food bank, food pantry, meal, nutrition, banque alimentaire, alimentation, repas, épicerie
utilities | Utility bills | Factures de services publics | utility, hydro, energy assistance, heating, services publics, facture, chauffage
mental-health | Mental health | Santé mentale | mental health, counselling, counseling, psychotherapy, psychiatric, santé mentale, thérapie, counseling
suicide | Thoughts of suicide | Pensées suicidaires | suicide, suicidal, suicidaire, prévention du suicide
crisis | Crisis line | Ligne d’écoute | crisis line, crisis intervention, distress, hotline, helpline, ligne d’écoute, détresse, ligne de crise
substance-use | Substance use | Consommation de substances | substance use, addiction, alcohol, drug, detox, recovery, dépendance, toxicomanie, alcoolisme, désintoxication
concurrent | Concurrent disorders | Troubles concomitants | concurrent disorder, dual diagnosis, troubles concomitants, double diagnostic
health | Health care | Soins de santé | health, clinic, medical, nurse, doctor, santé, clinique, médecin, infirmière
sexual-health | Sexual health | Santé sexuelle | sexual health, std, hiv, aids, birth control, pregnancy, santé sexuelle, vih, sida, contraception, grossesse
dental | Dental care | Soins dentaires | dental, dentist, dentaire, dentiste
violence | Violence and abuse | Violence | domestic violence, abuse, sexual assault, violence, violence conjugale, agression sexuelle, maltraitance
legal | Legal help | Aide juridique | legal, law, lawyer, court, immigration law, juridique, droit, avocat, tribunal
income | Income and benefits | Revenu et prestations | income, benefit, social assistance, financial assistance, welfare, revenu, prestation, aide sociale, aide financière
tax | Tax clinic | Clinique d’impôt | tax, income tax, tax preparation, impôt, déclaration de revenus
debt | Debts | Dettes | credit counselling, debt, bankruptcy, endettement, dettes, faillite
employment | Employment | Emploi | employment, job, resume, career, vocational, emploi, travail, carrière, curriculum
education | School and tutoring | École et tutorat | tutoring, school, literacy, homework, education, tutorat, école, alphabétisation, devoirs, éducation
training | Skills and training | Compétences et formation | training, apprenticeship, skills, formation, apprentissage, compétences
language-classes | Language classes | Cours de langue | esl, language class, language instruction, english classes, linc, cours de langue, francisation, cours d’anglais
settlement | Newcomer settlement | Établissement | newcomer, settlement, refugee, immigrant, citizenship, nouveaux arrivants, établissement, réfugié, immigrant, citoyenneté
identification | Identification documents | Pièces d’identité | identification, birth certificate, id clinic, pièces d’identité, acte de naissance
child-care | Child care | Garde d’enfants | child care, childcare, day care, daycare, nursery, garderie, service de garde, garde d’enfants
parenting | Parenting and families | Parents et familles | parenting, family, prenatal, early years, parent, famille, périnatal, petite enfance
recreation | Recreation and sports | Loisirs et sports | recreation, sport, camp, arts, music, loisirs, sport, camp, arts, musique
leadership | Volunteering and leadership | Bénévolat et leadership | volunteer, leadership, mentoring, bénévolat, leadership, mentorat
clothing | Clothing and furniture | Vêtements et meubles | clothing, furniture, household goods, vêtements, meubles
transportation | Transportation | Transport | transportation, ride, paratransit, transport, accompagnement
home-care | Help at home | Aide à domicile | home care, home support, homemaking, meals on wheels, personal support, soins à domicile, aide à domicile, popote roulante
respite | Caregivers and respite | Proches aidants et répit | respite, caregiver, répit, proche aidant
long-term-care | Long-term care | Soins de longue durée | long term care, nursing home, assisted living, retirement, soins de longue durée, chsld, résidence
day-programs | Day programs | Programmes de jour | day program, adult day, friendly visiting, programme de jour, visites amicales
developmental | Developmental services | Services en déficience intellectuelle | developmental, autism, intellectual disability, autisme, déficience intellectuelle
accessibility-aids | Aids and equipment | Aides techniques | assistive device, wheelchair, hearing aid, equipment loan, aides techniques, fauteuil roulant, prothèse auditive
internet | Internet and devices | Internet et appareils | internet access, computer, internet, ordinateur
disaster | Disaster relief | Secours aux sinistrés | disaster, evacuation, flood, sinistre, évacuation, inondation
funeral | Grief and funerals | Deuil et funérailles | grief, bereavement, funeral, deuil, funérailles
""")

PEOPLE: Final = _read("""
youth | Youth | Jeunes | youth, teen, adolescent, young people, jeunes, adolescent, jeunesse
children | Children | Enfants | children, child, enfants, enfant
seniors | Seniors | Aînés | senior, older adult, elderly, aînés, personnes âgées
newcomers | Newcomers | Nouveaux arrivants | newcomer, immigrant, refugee, nouveaux arrivants, réfugiés
disability | People with disabilities | Personnes handicapées | disability, disabilities, disabled, handicap, handicapées, incapacité
indigenous | Indigenous people | Autochtones | indigenous, aboriginal, first nations, métis, inuit, native, autochtone, premières nations
lgbtq | 2SLGBTQ+ people | Personnes 2ELGBTQ+ | lgbt, lgbtq, gay, lesbian, transgender, queer, trans, lesbienne, transgenre
women | Women | Femmes | women, woman, femmes
men | Men | Hommes | men, fathers, hommes, pères
low-income | People with a low income | Personnes à faible revenu | low income, poverty, faible revenu, pauvreté
homeless | People without a home | Personnes en situation d’itinérance | homeless, unhoused, itinérance, sans-abri
veterans | Veterans | Vétérans | veteran, vétérans, anciens combattants
black | Black communities | Communautés noires | black youth, african, caribbean, black community, communautés noires, africain, antillais
francophones | Francophones | Francophones | francophone, french language, en français
""")

TOPICS: Final[dict[str, Topic]] = NEEDS | PEOPLE


@dataclass(frozen=True, slots=True)
class Finder:
    """A page of the finder for some people: its topics, and whom it is for."""

    code: str
    topics: tuple[str, ...]
    people: str = ""


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
