"""Cadres français : lettres, courriels, textos, messages de la personne, transcriptions, procès-verbaux."""

from __future__ import annotations

RAW: str = """
#mail_c
Bonjour, je m'appelle {f1.full} et j'ai plus de chauffage au {addr.unit}. Je suis mal prise. Mon numéro c'est \
{phone}. Merci beaucoup
#mail_d @QC
Madame, j'ai reçu une lettre de Retraite Québec, no {case.claim}, et je n'y comprends rien. J'ai {x1.age}. \
{x1.full}, {addr.plain}, {pc}
#mail_ti
Connexion suspecte à la boîte de l'accueil depuis {ip}, avec le compte de {p1.given}. Mot de passe changé par \
{org.le}. Billet {case.ticket}.
#mail_ti_b
Quelqu'un remplit le formulaire en boucle sous le nom de {p1.full}, adresse IP {ip}, courriel {p1.email}. Bloqué ce \
matin.
#mail_benevole
Bonjour {p1.given}, la clinique d'impôts {org.de_t} commence le {when}. Envoyez votre vérification d'antécédents à \
{p2.email}. {p2.full}
#mail_ecole @QC
{b1.given} arrive sans lunch depuis deux semaines. Père : {m1.full}, {phone}. Ils restent au {addr.unit}. \
{p2.tfull}, enseignante, 4e année
#mail_cpe @QC
Allô {f2.given}, la petite {k1.full}, née le {k1.dob}, peut commencer au CPE lundi. Sa maman {f1.given} doit \
signer. Rappelle-moi au {phone}
#letter_ref_a @QC
OBJET : {f1.tfull}, née le {f1.dob.long}, NAM {f1.hn}
Nous vous référons cette dame {org.a}, consentement signé. Info : {p2.full}, {phone.ext}
#letter_ref_b
À qui de droit : {f1.full} et son fils {b1@f1.full} sont hébergés {org.a_s} depuis le {d:3 octobre}. Leur courrier \
va au {addr.rural}, {city} {pc}. Tél. {phone}
#letter_immig ~latin
Objet : {f1.full}, IUC {gov.uci}, passeport {gov.passport}. Cette dame a quitté son parrain à {city}. Sa fille est \
née le {g1.dob.long}.
#letter_bande @QC ~firstnations
La présente certifie que {p1.full}, numéro de registre {gov.status}, est membre de notre communauté. Adresse : \
{addr.rural}. Signé : {p2.full}
#letter_deces
Suite au décès de {y1.full}, né le {y1.dob.long}, sa veuve {x1.given} demande la rente. NAS du défunt : {sin}. \
Notaire : {phone}.
#fax_a @QC
CONGÉ DE L'HÔPITAL. {x1.upl}, DDN {x1.dob.num}, NAM {x1.hn}. Seule à domicile, repas et barres d'appui. Fille : \
{f2.full}, {phone}
#fax_b @NB
Télécopie : {y1.lf}, assurance-maladie {y1.hn}, congé post-AVC. Demeure {addr.rural}. Prêt d'équipement : {org.f}. \
{p2.drfull}
#fax_d @ON
Détox : {m1.full}, né le {m1.dob}, carte Santé {m1.hn}, dernier verre hier soir. Accepte d'aller {org.a_s}. Cell \
{phone}
#sms_a
allo c'est {f1.given} de la semaine passée, mon proprio a coupé le chauffage, chui au {addr.unit}, vous pouvez \
venir? {phone}
#sms_c
mon ex {m1.given} parle de moi partout sur {m1.url} et il sait que je reste sur {addr.plain}, je fais quoi
#sms_d
Intervenante : comment tu t'appelles?
Jeune : {t1.given}
Intervenante : tu as quel âge?
Jeune : {t1.ageb}
Intervenante : es-tu en sécurité?
#sms_e
- c'est quoi votre code postal?
- {pc}
- ok, c'est {org.le_f} qui vous couvre. Votre nom?
- {p1.full}
#sms_h
[clavardage] visiteur {ip} : mon frère {m1.given} a {m1.age} et il boit, je l'envoie où?
[clavardage] agente : {org.s}, ou le {h:2-1-1}
#msg_a
Je suis {f1.full}, j'ai {f1.age}, je viens de {city}. J'ai quitté {m1.given} dans la nuit avec {g1.given} et \
{b1.given}. Dites à personne que je suis au {addr.plain}.
#msg_b
Mon nom est {y1.full}, ancien bûcheron. Ma femme est morte en mars. Pension no {case}. Je reste au {addr.rural}, \
{pc}.
#msg_c ~haitian
Je suis arrivée d'{pl:Haïti} avec ma sœur. Mon passeport est le {gov.passport}. Je suis née le {f1.dob.long}. Je \
cherche du travail, {phone}. {f1.full}
#msg_e
Mon remboursement de {money} est bloqué. Mon dossier est {case.claim}, je suis né le {m1.dob}, {m1.full}. Courriel \
{m1.email}
#msg_collecte
Partagez svp : les voisins du {addr.plain} ont fait une page, {p1.fund}, pour {p1.full}. On peut aussi donner \
{org.a_f}.
#msg_eleve ~african
Je suis étudiante, {v1.age}, j'ai payé {money} à un faux proprio pour le {addr.unit}. Plainte {case.police}. \
{v1.full}, permis {gov.permit}
#voice_a !lower
oui bonjour mon nom c'est {f1.full} euh j'appelle pour la banque alimentaire mon numéro c'est le {phone.words} pis \
je reste au {addr.plain} merci
#voice_b !lower
oui c'est encore {y1.full} là j'ai {y1.agew} chu né le {y1.dob.words} pis personne m'a rappelé pour la popote
#voice_d !lower
mon gars {m1.given} est parti depuis mardi il a {m1.agew} y'était au coin de {addr.corner} la police m'a donné le \
numéro {case.police}
#pv_a
Présents : {p1.full}, {p2.full}. Absente : {f4.init}. Sur proposition de {p2.titled}, {money} pour {org.le}. \
Adopté. Prochaine rencontre le {when}.
#pv_c
Point 4 : {f1.titled} quitte l'accueil, sa remplaçante vient {org.de}. {y3.titled} a quitté le {addr.plain} pour le \
CHSLD. Levée à 20 h.
#plainte_b
{x1.titled}, du {addr.plain}, dit que la charrue a encore enterré son entrée. Plaque du camion {gov.plate}. \
Courriel {x1.email}.
#plainte_d @QC
Nid-de-poule devant le {addr.plain}, essieu brisé. {m1.full}, plaque {gov.plate}, réclame {n:[[640 $|890 $]]} à la \
Ville. Réclamation {case.claim}.
"""
