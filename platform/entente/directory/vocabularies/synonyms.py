"""How people ask for a topic, in English and in French: what they type, not what a listing says of itself.

Phrases are compared by words, without accents and by the stem of their language, the longest first. A phrase may ask for several topics:
it then stands under each. ``~`` before a phrase says that it asks for a line to call now. The names of topics are synonyms too.
"""

from __future__ import annotations

from typing import Final

_TEXT: Final = """
shelter
  en: shelter, homeless shelter, emergency shelter, night shelter, hostel, place to sleep, somewhere to sleep, where to sleep, bed for the night, bed tonight, a bed, sleep tonight, nowhere to sleep, no place to sleep, nowhere to go, no place to stay, place to stay, somewhere to stay, need a roof, roof over my head, sleeping outside, sleeping rough, sleep outside, sleeping in my car, living in my car, living on the street, on the streets, kicked out, thrown out, i am homeless, homeless, out of the cold, warming centre, warming center, cooling centre, respite site, emergency housing, crisis bed, couch surfing, women's shelter, family shelter, youth shelter, men's shelter
  fr: refuge, abri, hébergement, hébergement d'urgence, maison d'hébergement, logement d'urgence, où dormir, endroit pour dormir, place pour dormir, dormir ce soir, un lit, lit pour la nuit, dormir dehors, dans la rue, à la rue, sans-abri, sans abri, itinérant, itinérance, mis dehors, mise dehors, mis à la porte, mise à la porte, dormir dans mon auto, halte-chaleur, auberge, nulle part où aller, pas d'endroit où dormir, toit pour la nuit
drop-in
  en: drop-in, drop in, dropin, drop-in centre, day shelter, day centre, place to warm up, take a shower, showers, shower, laundry, somewhere to go during the day
  fr: centre de jour, halte, accueil de jour, prendre une douche, douche, douches, laver mon linge, buanderie, se réchauffer, halte-répit
housing
  en: housing, apartment, apartments, flat, room to rent, rooms for rent, rent, place to live, somewhere to live, affordable housing, low income housing, subsidized housing, subsidised housing, social housing, public housing, rgi, rent geared to income, housing list, housing waiting list, co-op housing, supportive housing, transitional housing, rooming house, find a home, looking for an apartment, housing help, rent supplement, housing worker, home repair, mortgage help
  fr: logement, appartement, chambre à louer, loyer, hlm, coop d'habitation, habitation, se loger, endroit où vivre, logement abordable, logement social, logement subventionné, logement à prix modique, loyer modique, trouver un logement, chercher un logement, supplément au loyer, maison de chambres, logement de transition, réparation de maison
eviction
  en: eviction, evicted, evict, eviction notice, being evicted, getting evicted, landlord, landlord problem, behind on rent, behind on my rent, rent arrears, owe rent, late rent, cannot pay rent, can't pay rent, can't pay my rent, help with rent, help paying rent, rent help, rent bank, tenant rights, tenants rights, tenant, no heat landlord, n4, lost my apartment, landlord and tenant board, rent increase
  fr: expulsion, expulsé, expulsée, éviction, avis d'expulsion, avis d'éviction, propriétaire, locateur, retard de loyer, loyer en retard, arriérés de loyer, payer mon loyer, payer le loyer, aide pour le loyer, aide au loyer, banque de loyer, droits des locataires, locataire, bail, tribunal du logement, augmentation de loyer
food
  en: food, food bank, foodbank, food pantry, pantry, groceries, grocery, free food, something to eat, eat, hungry, i am hungry, starving, meal, meals, free meal, hot meal, soup kitchen, soup, dinner, lunch, breakfast, supper, food hamper, hamper, food basket, food stamps, food voucher, feed my kids, feed my family, nothing to eat, no food, baby formula, formula, christmas hamper, community kitchen, nutrition, food delivery
  fr: nourriture, manger, banque alimentaire, aide alimentaire, dépannage alimentaire, panier de nourriture, panier de noël, épicerie, soupe populaire, soupe, repas, repas gratuit, repas chaud, déjeuner, dîner, souper, faim, j'ai faim, rien à manger, nourrir mes enfants, comptoir alimentaire, bouffe, cuisine collective, popote, alimentation, lait maternisé, préparation pour nourrissons
utilities
  en: utility bill, utilities, utility, hydro bill, hydro, electricity, electric bill, electricity bill, power bill, gas bill, water bill, heating bill, heating, heat, energy bill, power cut off, hydro cut off, disconnected, disconnection, pay my bills, help with bills, phone bill, no heat, no electricity, no power
  fr: facture d'électricité, électricité, facture d'hydro, hydro, facture de gaz, facture de chauffage, chauffage, facture d'eau, payer mes factures, factures, services publics, électricité coupée, courant coupé, débranchement, plus de chauffage, pas d'électricité
mental-health
  en: mental health, mental illness, counselling, counseling, counsellor, counselor, therapy, therapist, someone to talk to, talk to someone, need to talk, psychologist, psychiatrist, psychotherapist, depression, depressed, anxiety, anxious, panic attack, panic attacks, stress, stressed, burnout, lonely, loneliness, feeling sad, sad, overwhelmed, can't cope, cannot cope, ptsd, trauma, bipolar, schizophrenia, eating disorder, anorexia, hearing voices, self harm, self-harm, cutting myself, nervous breakdown, emotional support, support group, anger management, couples counselling, marriage counselling, ocd, postpartum depression
  fr: santé mentale, maladie mentale, thérapie, thérapeute, psychologue, psy, psychiatre, psychothérapie, psychothérapeute, parler à quelqu'un, quelqu'un à qui parler, besoin de parler, déprime, dépression, déprimé, déprimée, anxiété, anxieux, anxieuse, angoisse, crise de panique, attaque de panique, stress, stressé, stressée, épuisement, burn-out, seul, seule, solitude, triste, à bout, traumatisme, bipolaire, schizophrénie, trouble alimentaire, anorexie, automutilation, soutien psychologique, consultation psychologique, groupe de soutien, gestion de la colère, thérapie de couple, dépression post-partum
suicide
  en: ~suicide, ~suicidal, ~kill myself, ~killing myself, ~want to die, ~wanna die, ~end my life, ~end it all, ~don't want to live, ~do not want to live, ~dont want to live, ~thoughts of suicide, ~suicidal thoughts, ~suicide hotline, ~suicide line, ~suicide prevention, ~no reason to live, ~better off dead, ~hurt myself, ~harm myself
  fr: ~suicide, ~suicidaire, ~me tuer, ~me suicider, ~envie de mourir, ~veux mourir, ~mourir, ~en finir, ~finir ma vie, ~plus envie de vivre, ~pensées suicidaires, ~idées noires, ~idées suicidaires, ~prévention du suicide, ~me faire du mal
crisis
  en: ~crisis line, ~crisis, ~in crisis, ~distress, ~distress line, ~hotline, ~helpline, ~help line, ~crisis hotline, ~call someone now, ~talk to someone now, ~someone to call, ~emergency help, ~mobile crisis, ~crisis team
  fr: ~ligne d'écoute, ~ligne de crise, ~crise, ~en crise, ~détresse, ~ligne d'aide, ~écoute téléphonique, ~appeler quelqu'un, ~centre de crise, ~urgence psychologique
substance-use
  en: addiction, addict, addicted, substance use, substance abuse, drugs, drug, drug rehab, rehab, rehabilitation for drugs, detox, alcohol, alcoholic, alcoholism, drinking, drinking problem, stop drinking, quit drinking, quit drugs, sober, sobriety, recovery, aa meeting, aa meetings, na meetings, alcoholics anonymous, narcotics anonymous, opioid, opioids, fentanyl, heroin, cocaine, crack, meth, overdose, naloxone, narcan, methadone, suboxone, needle exchange, clean needles, safe injection, harm reduction, quit smoking, stop smoking, vaping, cannabis, weed, gambling, gambling addiction, problem gambling, withdrawal
  fr: dépendance, toxicomanie, toxicomane, drogue, drogues, désintox, désintoxication, cure, alcool, alcoolique, alcoolisme, boire, arrêter de boire, problème de boisson, problème d'alcool, sobriété, alcooliques anonymes, narcotiques anonymes, opioïdes, fentanyl, héroïne, cocaïne, surdose, naloxone, méthadone, échange de seringues, seringues, injection supervisée, réduction des méfaits, arrêter de fumer, cesser de fumer, vapotage, cannabis, jeu compulsif, jeu pathologique, joueurs compulsifs, sevrage, consommation
concurrent
  en: concurrent disorders, concurrent disorder, dual diagnosis, co-occurring disorders, addiction and mental health, mental health and addiction, mental health and addictions
  fr: troubles concomitants, trouble concomitant, double diagnostic, santé mentale et dépendance, toxicomanie et santé mentale
health
  en: doctor, family doctor, find a doctor, physician, clinic, walk-in clinic, walk in clinic, walk in, medical, medical help, nurse, nurse practitioner, hospital, emergency room, health, health care, healthcare, health centre, community health centre, sick, check up, checkup, vaccine, vaccination, immunization, shots, flu shot, covid test, blood test, prescription, medication, medicine, drug coverage, pay for medication, eye exam, glasses, eyeglasses, optometrist, physiotherapy, foot care, diabetes, no health card doctor, no ohip, dietitian
  fr: médecin, médecin de famille, docteur, clinique, clinique sans rendez-vous, sans rendez-vous, infirmière, infirmier, hôpital, urgence médicale, santé, soins, soins de santé, clsc, centre de santé, malade, vaccin, vaccination, vaccin contre la grippe, prise de sang, test covid, ordonnance, médicaments, médicament, lunettes, examen de la vue, optométriste, physiothérapie, soins des pieds, diabète, diététiste
sexual-health
  en: sexual health, std, sti, std test, sti test, std testing, sti testing, hiv, hiv test, hiv testing, aids test, birth control, contraception, condom, condoms, morning after pill, plan b, pregnant, pregnancy, pregnancy test, abortion, planned parenthood, family planning
  fr: santé sexuelle, its, itss, mts, dépistage, dépistage des its, vih, sida, contraception, contraceptif, condom, condoms, préservatifs, pilule du lendemain, enceinte, grossesse, test de grossesse, avortement, interruption de grossesse, planification familiale
dental
  en: dentist, dental, dental care, teeth, tooth, toothache, tooth pain, teeth cleaning, denture, dentures, braces, free dentist, cavity
  fr: dentiste, dentaire, soins dentaires, dents, dent, mal de dents, mal aux dents, prothèse dentaire, dentier, orthodontie, carie
violence
  en: ~domestic violence, ~domestic abuse, ~family violence, abuse, abused, abusive, ~abusive husband, ~abusive partner, ~abusive relationship, ~abusive boyfriend, ~my husband hits me, ~my husband hit me, ~husband hits me, ~partner hits me, ~boyfriend hits me, ~he hits me, ~hits me, ~beats me, ~beating me, ~hurting me, ~afraid of my husband, ~afraid of my partner, ~scared of my partner, ~scared of my husband, ~leave my husband, ~leaving an abusive, violence, violent, ~rape, ~raped, ~sexual assault, ~sexually assaulted, ~sexual abuse, ~assaulted, stalking, stalked, harassment, elder abuse, child abuse, human trafficking, trafficked, restraining order, battered women, battered, assault, forced marriage, incest, victim services, victim
  fr: ~violence conjugale, ~violence familiale, ~violence domestique, violence, violent, ~conjoint violent, ~mari violent, ~mon mari me frappe, ~mon mari me bat, ~mon conjoint me frappe, ~mon conjoint me bat, ~me frappe, ~me bat, ~peur de mon mari, ~peur de mon conjoint, ~quitter mon mari, ~femme battue, ~femmes battues, maltraitance, maltraité, maltraitée, abus, ~viol, ~violée, ~violé, ~agression sexuelle, ~agressée, ~agressé, agression, ~abus sexuel, harcèlement, harcelée, traite des personnes, mariage forcé, inceste, abus envers les aînés, victime, ordonnance de protection
legal
  en: lawyer, legal, legal aid, legal help, legal advice, legal clinic, free lawyer, paralegal, court, going to court, family court, divorce, custody, child custody, child support, separation, immigration lawyer, criminal charge, criminal record, record suspension, pardon, bail, arrested, human rights, discrimination, sue, small claims, will and power of attorney, power of attorney, notary, commissioner of oaths, wills, landlord tribunal, wrongful dismissal, fired, work rights, workers rights, unpaid wages, ombudsman, complaint
  fr: avocat, avocate, aide juridique, juridique, clinique juridique, conseil juridique, conseils juridiques, tribunal, cour, palais de justice, divorce, séparation, garde des enfants, pension alimentaire, casier judiciaire, suspension du casier, pardon, arrêté, droits de la personne, discrimination, poursuite, petites créances, procuration, testament, notaire, congédiement, congédié, normes du travail, salaire impayé, droits des travailleurs, plainte, assermentation
income
  en: welfare, social assistance, ontario works, ow, odsp, disability benefits, disability cheque, financial help, financial assistance, money, need money, no money, broke, emergency money, income support, income, benefits, government benefits, ei, employment insurance, unemployment benefits, pension, old age pension, oas, gis, cpp, old age security, guaranteed income supplement, child benefit, child tax benefit, baby bonus, ccb, workers compensation, wsib, survivor benefits, low income help, grant, emergency fund
  fr: aide sociale, bien-être social, bs, ontario au travail, poshi, aide financière, argent, besoin d'argent, pas d'argent, plus d'argent, revenu, soutien du revenu, prestations, prestation, chômage, assurance-emploi, assurance emploi, pension, pension de vieillesse, sécurité de la vieillesse, sv, srg, supplément de revenu garanti, rpc, rrq, allocation familiale, allocations familiales, allocation canadienne pour enfants, prestation d'invalidité, prestations d'invalidité, csst, cnesst, sans le sou, dernier recours, fonds d'urgence
tax
  en: tax, taxes, tax help, tax clinic, free tax clinic, income tax, do my taxes, file my taxes, file taxes, tax return, filing taxes, tax preparation, gst credit, t4, notice of assessment
  fr: impôt, impôts, clinique d'impôt, clinique d'impôts, faire mes impôts, déclaration de revenus, déclaration d'impôt, rapport d'impôt, crédit tps, avis de cotisation
debt
  en: debt, debts, in debt, bankruptcy, bankrupt, credit counselling, credit counseling, credit cards, credit card, creditors, collection agency, collections, payday loan, payday loans, budgeting, budget, money management, consolidate
  fr: dette, dettes, endetté, endettée, endettement, surendettement, faillite, carte de crédit, cartes de crédit, créanciers, agence de recouvrement, prêt sur salaire, budget, faire un budget, conseil budgétaire, consultation budgétaire, consolidation
employment
  en: job, jobs, find a job, looking for work, looking for a job, find work, work, employment, unemployed, lost my job, laid off, resume, cv, resume help, job search, job centre, employment centre, employment services, career, careers, career counselling, job interview, interview, hiring, summer job, student job, first job
  fr: emploi, emplois, travail, travailler, trouver un emploi, trouver du travail, trouver un travail, chercher du travail, chercher un emploi, recherche d'emploi, cherche emploi, job, sans emploi, chômeur, perdu mon emploi, perdu mon travail, mis à pied, mise à pied, cv, curriculum vitae, faire mon cv, entrevue, carrière, emploi d'été, premier emploi, carrefour jeunesse emploi
education
  en: school, education, tutor, tutoring, homework, homework help, homework club, math help, ged, high school diploma, finish high school, high school, adult school, adult education, literacy, learn to read, learn to write, reading, after school program, after-school program, after school, scholarship, school supplies, backpack, backpacks, register my child for school, college, university, osap, student loan
  fr: école, éducation, tutorat, tuteur, devoirs, aide aux devoirs, aide en maths, diplôme d'études secondaires, finir mon secondaire, secondaire, éducation des adultes, école des adultes, alphabétisation, apprendre à lire, apprendre à écrire, lire et écrire, parascolaire, après l'école, bourse d'études, fournitures scolaires, effets scolaires, sac d'école, inscrire mon enfant à l'école, cégep, collège, université, prêts et bourses, scolaire
training
  en: training, job training, skills training, skills, apprenticeship, apprentice, trade, trades, trade school, learn a trade, certificate course, first aid course, course, courses, forklift, retraining, upgrading, second career, food handler, smart serve
  fr: formation, formation professionnelle, apprentissage, apprenti, apprentie, métier, apprendre un métier, métiers, compétences, cours, cours de premiers soins, recyclage, perfectionnement, attestation
language-classes
  en: english class, english classes, learn english, english lessons, english course, english courses, esl, esl class, linc, language class, language classes, language course, french class, french classes, learn french, french lessons, conversation circle, conversation group, speak english, improve my english, practice english, celpip, ielts
  fr: cours d'anglais, apprendre l'anglais, cours de français, apprendre le français, francisation, cours de langue, cours de langues, français langue seconde, anglais langue seconde, fls, clic, cercle de conversation, groupe de conversation, améliorer mon français, améliorer mon anglais, parler français, parler anglais
settlement
  en: newcomer services, new to canada, newcomer, newcomers, settlement, settlement services, settlement worker, immigrant, immigrants, immigration, immigrant services, refugee, refugees, refugee claimant, refugee claim, asylum, asylum seeker, citizenship, citizenship test, citizenship application, permanent resident, permanent residence, pr card, work permit, study permit, visa, sponsor my family, sponsor, sponsorship, just arrived, just arrived in canada, undocumented, no status, no papers, interpreter, translation, translator, translate documents
  fr: nouvel arrivant, nouveaux arrivants, nouvelle arrivante, arriver au canada, arrivé au canada, immigrant, immigrante, immigrants, immigration, réfugié, réfugiée, réfugiés, demandeur d'asile, demandeurs d'asile, asile, citoyenneté, examen de citoyenneté, résident permanent, résidence permanente, permis de travail, permis d'études, visa, parrainage, parrainer ma famille, parrainer, établissement, sans papiers, sans statut, interprète, traduction, traducteur, accueil des immigrants
identification
  en: id, lost my id, lost id, replace my id, replace id, get id, identification, birth certificate, health card, ohip card, photo card, sin card, sin number, social insurance number, driver's licence, drivers license, passport, lost wallet, id clinic, stolen id
  fr: pièce d'identité, pièces d'identité, carte d'identité, perdu mes papiers, papiers d'identité, certificat de naissance, acte de naissance, extrait de naissance, carte santé, carte d'assurance maladie, carte soleil, carte-photo, numéro d'assurance sociale, nas, permis de conduire, passeport, refaire mes papiers
child-care
  en: child care, childcare, day care, daycare, daycares, day cares, day-care, nursery, nursery school, preschool, pre-school, kindergarten, babysitter, babysitting, babysit, nanny, childminder, someone to watch my kids, watch my kids, watch my child, child care subsidy, childcare subsidy, daycare subsidy, day care subsidy, before and after school care, early learning centre, infant care, toddler care
  fr: garderie, garderies, garderie subventionnée, service de garde, services de garde, garde d'enfant, garde d'enfants, garder mes enfants, garder mon enfant, faire garder, cpe, centre de la petite enfance, place en garderie, gardienne, gardiennage, prématernelle, maternelle, halte-garderie, halte garderie, jardin d'enfants, crèche, subvention pour garderie, nounou
parenting
  en: parenting, parenting class, parenting classes, parent, parents, new mom, new mother, new parent, new baby, newborn, baby, babies, breastfeeding, prenatal, prenatal class, playgroup, play group, early years, earlyon, early on, family centre, family support, single mom, single mother, single parent, teen mom, young mother, diapers, baby clothes, baby supplies, stroller, car seat, crib, toddler, my kid is acting out, my teenager, family counselling, foster care, adoption, children's aid
  fr: parent, parents, parentalité, compétences parentales, nouvelle maman, maman, papa, bébé, nouveau-né, allaitement, prénatal, cours prénataux, groupe de jeu, petite enfance, maison de la famille, soutien aux familles, famille, familles, mère monoparentale, monoparentale, famille monoparentale, jeune mère, couches, vêtements de bébé, poussette, siège d'auto, tout-petit, adoption, famille d'accueil, aide à l'enfance, dpj
recreation
  en: recreation, sports, sport, gym, swimming, swim, swimming lessons, pool, camp, camps, summer camp, day camp, march break, skating, soccer, hockey, basketball, dance, dancing, music, music lessons, art class, arts, activities, activities for kids, things to do, fun, hobby, club, clubs, community centre, community center, rec centre, library, yoga, exercise, exercise class, fitness, martial arts, bingo, park, playground
  fr: loisirs, loisir, sport, sports, gym, natation, nager, piscine, cours de natation, camp, camps, camp d'été, camp de jour, relâche, patinage, patinoire, soccer, hockey, basket, danse, musique, cours de musique, arts, activités, activités pour enfants, quoi faire, passe-temps, club, centre communautaire, bibliothèque, yoga, exercice, mise en forme, arts martiaux, parc
leadership
  en: volunteer, volunteering, volunteer opportunities, volunteer hours, community service hours, leadership, mentor, mentoring, mentorship, big brother, big brothers, big sister, give back
  fr: bénévole, bénévoles, bénévolat, faire du bénévolat, heures de bénévolat, leadership, mentor, mentorat, grand frère, grande soeur, m'impliquer
clothing
  en: clothing, clothes, free clothes, winter coat, winter coats, coat, coats, jacket, boots, winter boots, shoes, furniture, free furniture, bed frame, mattress, couch, table and chairs, thrift store, used clothes, second hand, household items, household goods, dishes, appliances, fridge, blankets, blanket, work clothes, school clothes
  fr: vêtement, vêtements, linge, vêtements gratuits, manteau, manteaux, manteau d'hiver, habits, habits de neige, bottes, souliers, chaussures, meubles, meuble, meubles gratuits, matelas, friperie, vestiaire, usagé, vaisselle, électroménagers, réfrigérateur, couverture, couvertures
transportation
  en: transportation, transport, ride, rides, drive to appointment, ride to the doctor, ride to hospital, drive me, bus pass, bus tickets, ttc, bus fare, transit pass, transit, tokens, wheel-trans, wheel trans, wheeltrans, paratransit, accessible taxi, taxi, volunteer driver, travel to appointments, get to the doctor, get to my appointment, discount transit, fair pass
  fr: transport, transport adapté, transport en commun, transport médical, lift, accompagnement, accompagnement médical, conduire à l'hôpital, aller à l'hôpital, aller chez le médecin, aller à mon rendez-vous, passe d'autobus, billets d'autobus, autobus, taxi, chauffeur bénévole, laissez-passer, covoiturage
home-care
  en: home care, homecare, care at home, help at home, home help, psw, personal support worker, personal support, caregiver for my mother, bathing, help with bathing, help bathing, cleaning, housekeeping, house cleaning, homemaking, meals on wheels, meal delivery, snow removal, shovel, snow shovelling, shovelling, yard work, lawn, grass cutting, visiting nurse, nurse at home, help around the house, stay in my home, groceries delivered, home support
  fr: soins à domicile, aide à domicile, aide à la maison, aide ménagère, ménage, entretien ménager, préposé, préposée, préposé aux bénéficiaires, bain, aide au bain, popote roulante, popote, livraison de repas, repas à domicile, déneigement, pelleter, tonte de gazon, infirmière à domicile, maintien à domicile, rester chez moi, soutien à domicile
respite
  en: respite, respite care, caregiver, caregivers, caregiver support, caregiver burnout, taking care of my mother, taking care of my husband, taking care of my wife, taking care of my father, caring for my mother, caring for my husband, caring for a parent, look after my mother, break from caregiving, need a break, dementia caregiver
  fr: répit, proche aidant, proche aidante, proches aidants, aidant naturel, aidants naturels, aidant, aidante, prendre soin de ma mère, prendre soin de mon père, prendre soin de mon mari, m'occuper de ma mère, m'occuper de mon mari, besoin d'une pause, gardiennage pour aînés
long-term-care
  en: long term care, long-term care, nursing home, nursing homes, old age home, old folks home, retirement home, retirement homes, retirement residence, assisted living, seniors home, senior home, seniors residence, care home, home for the aged, palliative, hospice, palliative care
  fr: soins de longue durée, chsld, foyer, foyer pour personnes âgées, résidence pour aînés, résidence pour personnes âgées, résidence, maison de retraite, maison de vieux, foyer de soins, hébergement pour aînés, rpa, ressource intermédiaire, soins palliatifs, palliatif
day-programs
  en: adult day program, adult day care, adult daycare, day program, day programs, day program for seniors, seniors day program, friendly visiting, friendly visitor, someone to visit, company for my mother, seniors centre, seniors club, isolated senior, dementia day program, alzheimer, alzheimer's, dementia
  fr: programme de jour, centre de jour pour aînés, visites d'amitié, visites amicales, visite amicale, quelqu'un pour visiter, centre pour aînés, club de l'âge d'or, âge d'or, alzheimer, démence, aîné isolé
developmental
  en: developmental disability, developmental disabilities, developmental services, developmental delay, intellectual disability, autism, autistic, asperger, down syndrome, aba therapy, special needs, special needs child, fasd, group home, learning disability, adhd, add, speech therapy, speech delay, community living
  fr: déficience intellectuelle, autisme, autiste, tsa, trouble du spectre de l'autisme, trisomie, besoins particuliers, enfant à besoins particuliers, retard de développement, tdah, orthophoniste, orthophonie, retard de langage, trouble d'apprentissage, asperger
accessibility-aids
  en: wheelchair, wheelchairs, walker, scooter, mobility aid, mobility aids, mobility scooter, hearing aid, hearing aids, assistive device, assistive devices, adp, hospital bed, ramp, wheelchair ramp, grab bars, cane, crutches, prosthesis, prosthetic, artificial limb, braille, medical equipment, equipment loan, incontinence supplies, lifeline, medical alert, sign language
  fr: fauteuil roulant, marchette, triporteur, quadriporteur, déambulateur, appareil auditif, prothèse auditive, appareils auditifs, aide technique, aides techniques, prothèse, lit d'hôpital, rampe, barres d'appui, canne, béquilles, équipement médical, prêt d'équipement, braille, bouton de panique, culottes d'incontinence, langue des signes
internet
  en: internet, wifi, wi-fi, free wifi, free internet, cheap internet, computer, computers, free computer, laptop, tablet, cell phone, cellphone, free phone, phone, computer class, computer classes, computer lessons, computer help, learn computer, use a computer, printer, print documents, printing, email
  fr: internet, wifi, ordinateur, ordinateurs, ordinateur gratuit, portable, tablette, cellulaire, téléphone cellulaire, téléphone, internet gratuit, internet pas cher, cours d'informatique, cours d'ordinateur, informatique, imprimer, imprimante, courriel
disaster
  en: disaster, flood, flooded, flooding, basement flooded, fire, house fire, burned down, evacuated, evacuation, evacuation centre, evacuation center, wildfire, forest fire, smoke, earthquake, ice storm, tornado, power outage, red cross, lost everything in a fire, emergency preparedness, heat wave, extreme heat
  fr: sinistre, sinistré, sinistrée, inondation, inondé, sous-sol inondé, incendie, feu, passé au feu, évacué, évacuée, évacuation, centre d'évacuation, feu de forêt, tremblement de terre, verglas, tornade, panne de courant, panne d'électricité, croix-rouge, mesures d'urgence, canicule
funeral
  en: funeral, funerals, funeral costs, pay for a funeral, help with funeral, burial, cremation, grief, grieving, grief counselling, bereavement, bereaved, death in the family, someone died, my husband died, my mother died, my wife died, my son died, lost my wife, lost my husband, lost my mother, widow, widower, mourning
  fr: funérailles, frais funéraires, payer les funérailles, obsèques, enterrement, crémation, deuil, endeuillé, endeuillée, décès, mort d'un proche, perdu mon mari, perdu ma femme, perdu ma mère, mon mari est mort, ma mère est morte, veuve, veuf
animals
  en: animal, animals, pet, pets, dog, dogs, cat, cats, puppy, kitten, animal shelter, pet shelter, dog shelter, cat shelter, humane society, spca, vet, veterinarian, animal control, animal rescue, adopt a dog, adopt a cat, adopt a pet, lost dog, lost cat, stray dog, stray cat, wildlife, pet food, raccoon, bird, dog daycare, animal hospital
  fr: animal, animaux, chien, chiens, chat, chats, chiot, chaton, refuge pour animaux, refuge animalier, spca, vétérinaire, fourrière, adopter un chien, adopter un chat, chien perdu, chat perdu, faune, animal de compagnie, nourriture pour animaux
youth
  en: youth, teen, teens, teenager, teenagers, young person, young people, young adult, young adults, adolescent, my teenager
  fr: jeune, jeunes, ado, ados, adolescent, adolescente, adolescents, jeunesse, jeune adulte, jeunes adultes
children
  en: child, children, kid, kids, my kid, my son, my daughter, my child, toddler
  fr: enfant, enfants, mon fils, ma fille, mon enfant, mes enfants
seniors
  en: senior, seniors, elderly, old people, older adult, older adults, older people, elder, elders, retired, retiree, my grandmother, my grandfather, grandma, grandpa, my mother is old, elderly mother, elderly father, elderly parent
  fr: aîné, aînée, aînés, personne âgée, personnes âgées, vieux, retraité, retraitée, retraités, troisième âge, grand-mère, grand-père
newcomers
  en: newcomer, newcomers, immigrant, immigrants, refugee, refugees, new to canada
  fr: nouvel arrivant, nouveaux arrivants, immigrant, immigrante, immigrants, réfugié, réfugiée, réfugiés
disability
  en: disability, disabilities, disabled, disabled person, handicapped, blind, deaf, people with disabilities, hard of hearing, in a wheelchair, special needs, low vision, visually impaired
  fr: handicap, handicapé, handicapée, handicapés, personne handicapée, personnes handicapées, aveugle, sourd, sourde, malentendant, malvoyant, invalidité, besoins particuliers, en fauteuil roulant
indigenous
  en: indigenous, aboriginal, native, first nation, first nations, metis, inuit, friendship centre
  fr: autochtone, autochtones, premières nations, première nation, métis, inuit, centre d'amitié autochtone
lgbtq
  en: lgbt, lgbtq, lgbtq+, 2slgbtq, 2slgbtq+, lgbtqia, gay, lesbian, bisexual, trans, transgender, queer, two-spirit, two spirit, non-binary, nonbinary, coming out
  fr: lgbt, lgbtq, lgbtq+, 2elgbtq, 2elgbtq+, gai, gais, gay, lesbienne, lesbiennes, bisexuel, bisexuelle, trans, transgenre, queer, bispirituel, non binaire
women
  en: woman, women, women's, girl, girls, female, mothers, moms
  fr: femme, femmes, fille, filles, mères
men
  en: man, men, men's, male, males, dads, fathers
  fr: homme, hommes, pères
low-income
  en: low income, low-income, poor, poverty, can't afford, cannot afford
  fr: faible revenu, pauvre, pauvres, pauvreté, peu d'argent, pas les moyens
homeless
  en: homeless, homelessness, homeless people, unhoused, homeless shelter, homeless youth, street youth
  fr: sans-abri, sans abri, itinérant, itinérante, itinérants, itinérance
veterans
  en: veteran, veterans, ex-military, military, armed forces, legion
  fr: vétéran, vétérans, ancien combattant, anciens combattants, militaire, militaires, forces armées
black
  en: black, black community, black youth, african, caribbean, black people, jamaican, somali
  fr: communauté noire, communautés noires, personnes noires, noirs, africain, africaine, africains, antillais, antillaise, haïtien, haïtienne
francophones
  en: francophone, francophones, in french, french speaking, french-speaking, french services, services in french
  fr: francophone, francophones, en français, services en français
"""


def _read(text: str) -> dict[str, dict[str, tuple[str, ...]]]:
    synonyms: dict[str, dict[str, tuple[str, ...]]] = {}
    code = ""
    for line in text.strip().splitlines():
        if line.startswith("  "):
            language, phrases = line.strip().split(":", 1)
            synonyms[code][language] = tuple(phrase.strip() for phrase in phrases.split(","))
        else:
            code = line.strip()
            synonyms[code] = {}
    return synonyms


SYNONYMS: Final = _read(_TEXT)
"""Code of a topic -> language -> what people type; urgent phrases begin with ``~``."""
