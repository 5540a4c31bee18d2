"""French words: regular verbs by their infinitive, nouns by gender, adjectives, adverbs, job titles, headings, "
"dishes."""

TRANSITIVE = (
    "abandonner aborder accepter accorder accélérer actualiser adapter adopter affiner affronter ajourner "
    "ajuster amender "
    "améliorer analyser annoncer annuler anticiper approuver apprécier arbitrer assouplir assumer attaquer "
    "authentifier "
    "autoriser bloquer bâcler cautionner censurer chiffrer clarifier classer commenter compliquer compléter "
    "concrétiser "
    "condamner confirmer consolider consulter contester contourner corriger créer critiquer débloquer décaler "
    "déclencher "
    "décliner décortiquer défier délaisser démarrer dénoncer déplorer détailler dévoiler diffuser discuter documenter "
    "doubler durcir ébaucher écarter échafauder éclipser édulcorer élaborer élargir éluder encadrer enrichir "
    "enregistrer "
    "entamer entériner envisager éplucher esquisser étayer étoffer évaluer évoquer examiner exposer fausser finaliser "
    "financer fixer formuler freiner fustiger garantir geler gérer illustrer imposer inaugurer interpréter "
    "inventorier "
    "invoquer jauger justifier lancer limiter mandater marquer ménager mentionner minimiser moderniser modifier "
    "nuancer "
    "négocier occulter officialiser orchestrer organiser parachever paraphraser peaufiner piloter plaider planifier "
    "préconiser présenter prolonger proposer promulguer préparer publier questionner rassembler ratifier "
    "rectifier recenser "
    "recommander redouter réclamer réexaminer refuser regretter rejeter relancer relater remanier remarquer renforcer "
    "repousser reporter repenser restaurer retarder retoucher réviser saboter saisir sanctionner scruter "
    "signaler signer "
    "simplifier solliciter souligner subventionner superviser suspendre_ tester torpiller trancher unifier "
    "valider vanter "
    "vérifier verrouiller viser vulgariser abolir adoucir approfondir assainir bannir blanchir définir démolir "
    "élargir "
    "établir fournir garnir investir polir rafraîchir ralentir rebâtir réunir subir trahir"
)
TRANSITIVE = [verb for verb in dict.fromkeys(TRANSITIVE.split()) if not verb.endswith("_")]
INTRANSITIVE = (
    "hésiter sourire_ protester abdiquer voyager insister renoncer triompher vaciller pleurer trébucher "
    "patienter acquiescer "
    "capituler émigrer échouer persister démissionner tergiverser récidiver témoigner tâtonner plaisanter "
    "agoniser réfléchir "
    "réagir faiblir obéir frémir vieillir rougir bondir réussir"
)
INTRANSITIVE = [verb for verb in INTRANSITIVE.split() if not verb.endswith("_")]
COOKING = (
    "Mélangez Fouettez Émincez Hachez Pelez Égouttez Saupoudrez Incorporez Laissez_mijoter Faites_revenir Nappez "
    "Pétrissez "
    "Tamisez Réservez Salez_et_poivrez Enfournez Dressez Parsemez Versez Épluchez Râpez Ciselez Pochez "
    "Flambez Déglacez "
    "Arrosez Badigeonnez Montez Filtrez Écrasez"
).split()
HANDLING = (
    "Appuyez Débranchez Vissez Dévissez Insérez Retirez Fixez Alignez Tournez Abaissez Soulevez Nettoyez Rincez "
    "Vérifiez "
    "Remplacez Réinitialisez Chargez Rangez Branchez Serrez Desserrez Lubrifiez Essuyez Ajustez Fermez "
    "Ouvrez Glissez "
    "Emboîtez Verrouillez Déposez"
).split()
PARTS = [
    "le filtre",
    "le couvercle",
    "le cordon d'alimentation",
    "le compartiment à piles",
    "le bac d'égouttage",
    "la poignée",
    "la charnière",
    "le panneau avant",
    "le réservoir",
    "le fusible",
    "le bouton de réinitialisation",
    "la lame",
    "le tuyau",
    "le joint",
    "la buse",
    "la trémie",
    "la courroie",
    "la station de charge",
    "le support mural",
    "le thermostat",
    "le module Wi-Fi",
    "le port USB",
    "le tiroir à miettes",
    "la bague de verrouillage",
    "la vis de serrage",
    "le capot",
]
FOODS = [
    "farine",
    "cassonade",
    "beurre",
    "babeurre",
    "échalotes",
    "poireaux",
    "ciboulette",
    "persil",
    "paprika",
    "cumin",
    "lentilles",
    "pois chiches",
    "épaule de porc",
    "saumon",
    "pétoncles",
    "sirop d'érable",
    "rhubarbe",
    "canneberges",
    "flocons d'avoine",
    "gingembre",
    "cardamome",
    "basilic",
    "sauge",
    "romarin",
    "moutarde de Dijon",
    "parmesan",
    "crème fraîche",
    "comté",
    "riz basmati",
    "chou de Savoie",
    "pommes Cortland",
    "poires Williams",
    "lardons",
    "semoule",
]
DISHES = [
    "Salade César",
    "Œufs Bénédicte",
    "Tournedos Rossini",
    "Pêche Melba",
    "Blanquette de veau",
    "Potage du jour",
    "Bouillabaisse",
    "Pâté chinois",
    "Homard Thermidor",
    "Crème brûlée",
    "Tarte Tatin",
    "Poulet Marengo",
    "Moules marinières",
    "Paris-Brest",
    "Pouding chômeur",
    "Jarret d'agneau",
    "Tartare de betteraves",
    "Quiche lorraine",
    "Île flottante",
    "Saint-Honoré",
    "Risotto aux cèpes",
    "Tourtière du Lac",
    "Omble chevalier",
    "Bavarois aux fraises",
    "Cassoulet",
    "Poire Belle-Hélène",
    "Sole meunière",
    "Magret de canard",
    "Gratin dauphinois",
    "Baba au rhum",
    "Velouté Dubarry",
    "Steak Diane",
    "Bœuf bourguignon",
    "Soupe aux gourganes",
    "Poutine Galvaude",
    "Crêpes Suzette",
]
MASCULINE = (
    "abonnement accord achat acte ajournement amendement amphithéâtre appel arbitrage arrêté article atelier "
    "audit avenant avis_ "
    "bail_ barème bilan bordereau brevet brouillon budget bulletin cadastre cahier calendrier catalogue chantier "
    "chapitre classement "
    "comité communiqué compromis_ compte congrès_ consensus_ contentieux_ contrat contrôle corridor crédit débat "
    "décret défi délai "
    "déficit dépôt devis_ différend diplôme dispositif dividende document dossier éclairage écosystème effectif "
    "emprunt encadrement "
    "entretien équipement excédent exercice fichier financement fonds_ formulaire forum graphique greffe "
    "inventaire investissement "
    "jugement kiosque litige logiciel lotissement mandat manifeste manuscrit mémoire ministère modèle moratoire "
    "mouvement musée objectif "
    "ouvrage paiement palmarès_ partenariat patrimoine pèlerinage permis_ plan plaidoyer pourvoi préambule "
    "préavis_ prélèvement prêt "
    "programme projet pronostic protocole prototype quota quorum raccordement rapport recensement recours_ "
    "redressement règlement "
    "remboursement rendement renouvellement répertoire réseau_ résumé retard revenu schéma scrutin secteur "
    "sentier service seuil "
    "sondage spectacle stationnement statut symposium tableau_ tarif théorème titre traité transfert trottoir "
    "verdict versement viaduc "
    "vignoble vote aqueduc aviron burin chaume créneau_ échafaud fanal grimoire hameau_ jubé lavoir linteau_ "
    "madrier moulin parchemin "
    "phare ponton portique puits_ quai rivet sabot sextant socle tamis_ treillis_ vitrail_ voilier"
).split()
FEMININE = (
    "adhésion alliance ambition amende analyse annexe assemblée assurance audience autorisation baisse balise "
    "bibliothèque borne bourse "
    "campagne candidature caution cession charte circulaire clause coalition collecte commande compétence "
    "concertation condition "
    "conférence convention consultation cotisation créance cuisine décision déclaration délibération demande "
    "démarche dépense dérogation "
    "directive disposition donation donnée dotation échéance éclaircie émission enquête enveloppe épreuve équipe "
    "étude évaluation exclusion "
    "exemption expertise exposition facture feuille fermeture fiche filière fonction formation formule franchise "
    "fusion garantie gestion "
    "grève grille hausse_h hypothèse indemnité infrastructure initiative injonction innovation inspection "
    "interprétation intervention "
    "juridiction lacune lettre licence ligne loi mairie majorité mesure mission modification motion norme note "
    "notice notion offre "
    "opération ordonnance orientation parcelle passerelle patente pénalité pension période pétition phase "
    "plainte politique position "
    "poursuite pratique procédure promesse proposition rallonge réforme refonte région règle remise rénovation "
    "rente requête réserve "
    "résolution restauration réunion rubrique saison sanction séance sentence signature solution somme station "
    "stratégie subvention "
    "succession suspension synthèse taxe tâche tendance tournée trésorerie trêve usine vente version voirie zone "
    "arcade argile bobine "
    "brouette charpente corniche digue écluse enclume fresque girouette gouttière guirlande jetée lucarne meule "
    "nacelle ogive passementerie "
    "poterne potence quenouille rocaille tourelle voûte"
).split()
FEMININE = [noun for noun in FEMININE if not noun.endswith("_h")]
ADJECTIVES = (
    "annuel/annuelle provisoire ambitieux_/ambitieuse coûteux_/coûteuse conjoint/conjointe "
    "trimestriel/trimestrielle révisé/révisée "
    "initial_/initiale stratégique municipal_/municipale fédéral_/fédérale bilatéral_/bilatérale préliminaire "
    "unanime saisonnier/saisonnière "
    "obsolète budgétaire imprévu/imprévue numérique actuel/actuelle technique urgent/urgente volontaire tiède "
    "minutieux_/minutieuse "
    "controversé/controversée rural_/rurale externe détaillé/détaillée complémentaire définitif/définitive "
    "vétuste épineux_/épineuse"
).split()
ADVERBS = (
    "Cependant|Ensuite|Par conséquent|Néanmoins|D'abord|Finalement|Par la suite|Certes|Historiquement|"
    "Curieusement|Notamment|Dès lors|"
    "En définitive|De même|Inversement|Globalement|Récemment|Auparavant|Jadis|Traditionnellement|Sans surprise|"
    "Toutefois|Désormais|"
    "Ailleurs|En outre|Malheureusement|Or|Ainsi|Subséquemment|Quant au reste|Lors de cette période|Aussitôt|"
    "Autrefois|Naguère|Entre-temps"
).split("|")
JOBS = (
    "directeur/directrice marketing|directeur général/directrice générale|PDG|directeur/directrice juridique|DSI|"
    "DRH|DAF|"
    "développeur principal/développeuse principale|chef de projet|chef/cheffe de produit|responsable qualité|"
    "responsable des achats|"
    "contrôleur/contrôleuse de gestion|comptable agréé/comptable agréée|auditeur/auditrice interne|"
    "consultant/consultante senior|"
    "analyste de données|ingénieur/ingénieure logiciel|architecte de solutions|administrateur/administratrice réseau|"
    "adjoint administratif/adjointe administrative|secrétaire de direction|responsable des communications|"
    "attaché/attachée de presse|"
    "gestionnaire de paie|conseiller/conseillère en placement|courtier immobilier/courtière immobilière|actuaire|"
    "notaire|huissier/huissière|"
    "avocat/avocate au barreau|procureur/procureure de la Couronne|juge d'instruction|greffier/greffière|"
    "président/présidente|"
    "vice-président/vice-présidente|trésorier/trésorière|secrétaire général/secrétaire générale|"
    "ministre des Finances|ministre de la Culture|"
    "secrétaire d'État|député/députée|sénateur/sénatrice|maire/mairesse|adjoint au maire/adjointe au maire|"
    "conseiller/conseillère|"
    "conseiller municipal/conseillère municipale|préfet/préfète|ambassadeur/ambassadrice|porte-parole|"
    "chef/cheffe de cabinet|"
    "inspecteur/inspectrice en bâtiment|urbaniste|arpenteur/arpenteuse|directeur/directrice des travaux publics|"
    "chef des pompiers|"
    "commissaire de police|rédacteur en chef/rédactrice en chef|correspondant/correspondante|"
    "chroniqueur/chroniqueuse|photographe|"
    "réalisateur/réalisatrice|scénariste|producteur/productrice|monteur/monteuse|compositeur/compositrice|"
    "chef d'orchestre|"
    "premier violon|chorégraphe|metteur en scène/metteuse en scène|romancier/romancière|poète|"
    "traducteur/traductrice|éditeur/éditrice|"
    "commissaire d'exposition|conservateur/conservatrice|archiviste|bibliothécaire|directeur/directrice d'école|"
    "proviseur/proviseure|"
    "enseignant/enseignante|professeur/professeure de biologie|doyen/doyenne|doctorant/doctorante|"
    "chargé/chargée de recherche|"
    "technicien/technicienne de laboratoire|géologue|épidémiologiste|botaniste|entraîneur/entraîneuse|"
    "gardien/gardienne de but|"
    "milieu de terrain|capitaine|arbitre|chef de cuisine|pâtissier/pâtissière|sommelier/sommelière|"
    "restaurateur/restauratrice|"
    "boulanger/boulangère|fleuriste|électricien/électricienne|plombier/plombière|charpentier/charpentière|"
    "mécanicien/mécanicienne|"
    "cariste|conducteur/conductrice d'autobus|pilote de ligne|capitaine au long cours|évêque|recteur/rectrice|"
    "chef de chœur|"
    "bénévole|membre du conseil|délégué syndical/déléguée syndicale|réceptionniste|responsable logistique|"
    "agent/agente de sécurité|"
    "chargé/chargée de clientèle|agriculteur/agricultrice|vétérinaire|pharmacien/pharmacienne|"
    "infirmier/infirmière chef|urologue|"
    "délégué/déléguée à la protection des données|responsable RSE|community manager|Product Owner|Scrum Master|"
    "Lead Developer|CEO|CFO"
).split("|")
HEADINGS = (
    "absents excusés|présents|questions diverses|ordre du jour|ouverture de la séance|levée de la séance|"
    "mot du président|"
    "adoption de l'ordre du jour|adoption du procès-verbal|affaires nouvelles|suivi des dossiers|"
    "points en suspens|prochaines étapes|"
    "plan d'action|décisions|invités|secrétariat|rapport du trésorier|rapports des comités|revue du budget|"
    "états financiers|"
    "résumé exécutif|sommaire|introduction|contexte|matériel et méthodes|résultats|discussion|conclusion|"
    "remerciements|références|"
    "annexes|table des matières|faits saillants|recommandations|registre des risques|échéancier|jalons|livrables|"
    "étendue des travaux|"
    "termes de référence|rôles et responsabilités|résultats trimestriels|perspectives|ventes|satisfaction client|"
    "ressources humaines|"
    "systèmes d'information|santé et sécurité|travaux publics|loisirs et culture|urbanisme|règlements|"
    "correspondance|période de questions|"
    "avis de motion|déclaration d'intérêts|huis clos|affaires courantes|dépôt de documents|pétitions|"
    "affaires du gouvernement|"
    "première lecture|deuxième lecture|sanction royale|les faits|en droit|questions en litige|analyse|dispositif|"
    "dépens|par ces motifs|"
    "prétentions des parties|droit applicable|norme de contrôle|biographie|jeunesse|carrière|vie privée|"
    "postérité|discographie|"
    "filmographie|bibliographie|synopsis|distribution|accueil critique|palmarès|effectif|"
    "calendrier des rencontres|classement|"
    "taxonomie|description|répartition et habitat|état de conservation|histoire|géographie|climat|démographie|"
    "économie|transports|"
    "enseignement|ingrédients|préparation|entrées|plats|desserts|boissons|consignes de sécurité|mise en service|"
    "dépannage|entretien|"
    "garantie|fiche technique|liste des pièces|description du poste|vos missions|profil recherché|pour postuler|"
    "à propos de nous|"
    "avantages|dates à retenir|mot de la direction|objets perdus|conseil d'établissement|"
    "nouvelles de la bibliothèque|résultats sportifs|"
    "menu de la semaine|nécrologie|avis de décès|mariages|faire-part|contact presse|communiqué de presse|"
    "courrier des lecteurs|météo|"
    "petites annonces|heures d'ouverture|varia|considérants|dispositions finales|champ d'application|définitions|"
    "entrée en vigueur"
).split("|")
