"""French frames: call notes, forms, text chats, e-mails."""

BLOCKS = [
    (
        "appel",
        """
{P.a}, {agel.a}, appelle de {A}. [Pas de chauffage depuis hier|Fournaise en panne], proprio injoignable. Réf. \
{auO}. Rappel au {ph}.
--
Appel de {T.a}, [en pleurs|pas mal déprimé{e.a}]. Son amie {Pf} vient de décéder. Écoute 25 min. [Proposé|Offert] \
{leO}. {Il.a} rappellera au besoin.
--
{G.a} a appelé [d'une cabine|d'un cell emprunté], [dort dans son char|dehors depuis trois jours] près de {Ac}. Pas \
de carte d'assurance maladie. [Place réservée|Un lit] {auO}.
--
Usagère {Pf.a}, DDN {dob}, demande [transport médical|accompagnement] pour l'Hôpital de Hull {appt}. Habite {A}, \
{pc}. Donné {leO}.
--
[Appelant|Monsieur] très fâché contre [l'aide sociale|Ontario au travail]. Dossier {case}, agent {P.b}. Chèque de \
{amt} retenu. Nom : {Pm.a}. [A raccroché|Fin d'appel cordiale].
--
Dame {agels.a}, seule, ne veut pas donner son nom de famille. Dit s'appeler {Gf.a}. Parle surtout {lang}. Réf. \
{leO}, [ligne|no] {toll}.
--
Rappel à {P.a} au {ph} : [boîte vocale pleine|pas de réponse]. Essayé sa fille {Gf.b} au {ph}, message laissé.
--
{TP.a} appelle pour sa voisine {TPf.b}, née le {dobs}, {A}. Courrier qui s'accumule. [Conseillé|Suggéré] police, \
demande de vérification, no {inc}.
--
{P.nwa} et son conjoint {Pm.nwb} arrivent [au pays|d'un autre refuge]. IUC {uci}. Deux enfants, {G} ({agec}) et {G} \
({agec}). Tél. {ph}. Hôtel payé jusqu'au {appt}. Dirigés vers {leO}.
--
Jeune de {agey.a}, prénom {G.a}. [Chicane avec|Mis dehors par] son beau-père {Pm}. Ne veut pas la DPJ. Texto ok au \
{ph}. Donné {toll}.
--
[Madame|Mme] demande où faire garder son petit {Gm.b} ({agec}) pendant la cour le {appt}. Nom {Pf.a}. Il y a une \
halte [|gratuite ]{auO}.
--
Appel d'une infirmière, {Pf.b}, pour {TP.a}. [Sortie d'hôpital|Congé] sans logement. NAM {hnqc.a}. Cherche lit {auO}.
--
{P.a} demande de l'aide pour remplir [la demande de HLM|le formulaire de la RAMQ]. NAS {sin}. [Pas à l'aise|A de la \
misère] avec l'écrit. Né{e.a} le {dob}, code postal {pc}.
--
Client régulier ({G.a}, de {city}) veut jaser. Sa sœur {Gf} ne lui parle plus. [Calme|Bonne humeur], cell {ph}. \
Rappelé la limite de <N:[15|20] minutes>.
--
3e appel de {I.a} cette semaine, {A}. [Coupure|Débranchement] Hydro le {appt}, compte {hydro}, doit {amt}. Entente \
suggérée via {leO}.
--
Tentative en cours, <H:911> avisé. Nom {P.a}, {agel.a}, adresse {A}. [Ambulance|Policiers] sur place 21 h 12. \
Débriefé après.
--
{G.a} cherche un dentiste qui prend la carte [blanche|de DS]. Carte no {hnnb}. [Rien dans Kent|Liste d'attente \
partout]. Donné {leO} + <H:[811|8-1-1]>.
""",
    ),
    (
        "fiche",
        """
Nom : {P.a}
DDN : {dob}
Tél. : {ph}
NAS : {sin}
Adresse : {A}
Code postal : {pc}
--
Nom, prénom : {PR.a}
Date de naissance : {dobn}
No assurance maladie : {hn.a}
Médecin : {Dr}
--
APPELANT : {P.a}
ÂGE : {age}
LANGUE : {lang}
MOTIF : [aide alimentaire|répit|loyer]
RÉFÉRENCE : {O}
RAPPEL : oui, {ph}
--
Composition du ménage
{P.a}, {dob}
{P.b}, {dob}
{G.c}, {dobc}
{G.d}, {dobc}
Revenu : {rent}
--
Locataire : {P.a}
No de locataire : {case}
Logement : {A}
Loyer : {rent}
Arriérés : {amt}
Courriel : {em.a}
--
Dépôt direct
Bénéficiaire : {P.a}
NAS : {sin}
Transit {tr} Folio {an}
[Signé|Reçu] le {appt}
--
Contact d'urgence : [{Pm.a} (frère)|{Pf.a} (belle-sœur)|{Pf.a} (voisine)]
Maison {ph} / travail {phx}
Demeure au {A}, {city}, {pc}
--
Permis de conduire : {dl.a}
Plaque : {plate}
Titulaire : {P.a}, {dob}
Vignette demandée le {appt}
--
Prénom {G.nwa} ; nom {N.nwa} ; né(e) le {dob} ; statut : [résident permanent|demandeur d'asile] ; IUC {uci} ; \
permis {permit}
--
Enfant : {P.a}
Naissance : {dobc}
École : [Sainte-Marie|Abbey-Landry]
Mère : {Pf.b} {ph}
NAM : {hnqc.a}
Code postal : {pc}
--
Hydro-Québec / Énergie NB
Titulaire {P.a}
Compte {hydro}
Adresse desservie {A} {pc}
Solde {amt}
--
Clinique d'impôt, {appt}
{P.a}, NAS {sin}
Conjoint(e) : {P.b}, NAS {sin}
Adresse : {A}, {pc}
--
FORMULAIRE DE RÉFÉRENCE
De : {P.b}, [TS|travailleuse de milieu]
Pour : {P.a}, {agel.a}
Vers : {O}
Courriel : {em.b}, tél. {phx}
--
Passeport {pass} / Nom {N.nwa} / Prénoms {G.nwa} / Né le {dobn} / Adresse temporaire {A} / Tél. {ph}
""",
    ),
    (
        "texto",
        """
allo cest {G.a}, chu encore au {As}. [tu peux-tu|peux tu] demander à {G.b} d'apporter le sac de couchage?
--
[Texto] : mon ex arrête pas de m'écrire, il s'appelle {Pm.a}
[211] : Es-tu en sécurité? Quel âge as-tu?
[Texto] : {agey}. j'habite [seule|chez ma mère]
--
Bonjour {T.a}, ici {G.b} {duO}. Votre rendez-vous est [remis|déplacé] au {appt}. Merci de confirmer au {ph}.
--
Salut {G.a}! peux tu envoyer le formulaire à {em.b} stp, mon cell ouvre pas les pdf. {G.b}
--
Visiteur ({ip}) : j'ai besoin d'aide pour mon loyer
Agent : votre nom?
Visiteur : {P.a}, {A}
--
hey <H:211> c koi le num pour la bouffe a {city}? chu avec mon gars {Gm.a}, y a {agec}
--
Clavardage : adresse de livraison?
{A}, sonner chez {N.a}
Clavardage : code postal?
{pc}
--
on s'est fait voler le dépôt. le gars {url.a} dit s'appeler {Pm.a}. on a envoyé {amt} au compte {an}. dossier \
police {inc}
--
{G.a} t'as oublié ta carte soleil icitte, {hnqc.a}. viens la chercher avant que {G.b} parte
--
bonjour jaimerai savoir si {leO} est ouvert demain. [je suis|chui] enceinte et jai rien pour le bébé. {Gf}
--
Réponse auto : Merci, votre demande {case} est reçue. [Un intervenant, {Gm.a}|Une intervenante, {Gf.a}], vous \
écrira à {em}.
--
ben là {G.a}, j'ai callé à la place que t'as dit pis y prenne pu personne. worry pas, [ma tante {Gf.b}|mon oncle \
{Gm.b}] va m'garder à soir
""",
    ),
    (
        "courriel",
        """
De : {P.a}, {em.a}
Objet : [lit|suivi]
Bonjour {G.b}, {P.c} est maintenant au {A}. On peut fermer le dossier {case}. Merci! {G.a}
--
Bonjour {T.a}, vous trouverez ci-joint le bail du {A}, {pc}. Loyer {rent}. Retournez-le signé à {em.b}. {P.b}
--
Bonjour, j'écris pour mon [père|grand-père] {Pm.a}, né le {dobs}. Il attend {leO} depuis <X:mars>. Pouvez-vous \
m'appeler au {ph}? {P.b}
--
Salut l'équipe, {P.a} a changé de courriel : {em.a}. [Toujours|Encore] le même cell, {ph}. Bonne fin de semaine!
--
Suite à votre demande du {appt}, réclamation {claim}, un montant de {amt} a été versé à {T.a}. Questions : {P.b}, \
{phx}.
--
Objet : formulaire web
Le message venait de {ip}, signé « {P.a} ». [On rappelle?|Qui fait le suivi?] Il y a juste une date de naissance, \
{dob}.
--
Bonjour {G.a}, la jeune m'a montré sa page {url.b}. Là-dessus elle s'appelle {Gf.b}. [Peux-tu|Serais-tu capable de] \
la contacter? Merci, {G.c}, {O}
--
Je m'appelle {P.a} et je reste au {A} à {city}. Mon agente {Pf.b} est en congé jusqu'au {appt}. Qui signe mon \
[laissez-passer|formulaire]?
--
Objet : virement {amt}
{G.a}, il faut utiliser le compte {bank}, l'ancien est fermé. Facture {case} au nom de {P.c}. {G.b}
""",
    ),
]
