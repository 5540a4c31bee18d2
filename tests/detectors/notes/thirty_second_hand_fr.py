"""French frames, first part."""

TEXT = r"""
@appel
[App.|Appel de|Reçu appel de] {f.1f}, [cherche|demande] dépannage alimentaire près du {addr}. Référée {aorg}. Rappel
{tel}.
@appel
Appel 13 h 20. {f.1m}, {aged.1}, dort dehors au coin {corner}. Équipe de rue avisée. Refus d'ambulance.
@appel
Mme dit que son proprio {f.2m} veut la sortir du {addr}. Dossier TAL {tal}. Réf. : {org}. Tél. {tel}.
@appel
{t.1f} appelle pour [sa facture d'Hydro|son compte d'électricité], no {hyd}, solde de {amt}. Entente à demander avant
le {date}.
@appel
A raccroché avant que je donne les coordonnées {dorg}. Pas de nom. Semblait en larmes. Offert le {h:988}.
@appel
Tiers appelant : {f.1f} pour son père {f.2m}, {ages.2}, seul au {addr}. Besoin de popote. Joindre au {tel}.
@appel
{g.1f} (ne veut pas donner son nom de famille) demande un hébergement avec son chat. {org} accepte les animaux.
@appel
Personne allophone ({ln}). Avec interprète : {f.1f}, deux enfants de {agec.2} et {agec.3}, chez une cousine au {addr}.
@appel
{t.1f}, née le {dobs.1}, se demande si elle a droit au Supplément. Transfert à Service Canada. Appel de {cnt} min.
@appel
{k.1} rappelle encore pour son voisin. Écoute active. Rappelé l'existence {dorg}, ouvert le mardi.
@appel
{lf.1m}, arrérages de {amt}, no de dossier {case}. Courriel : {em.1}. Formulaire envoyé le {date}.
@appel
Demande d'horaire seulement : {org}, ouvert de 9 h à 16 h. Pas d'autre besoin. Aucune donnée prise.
@appel
{f.1f} a perdu sa carte d'assurance maladie et son NAS ({sin}). Expliqué les démarches auprès de Service Canada.
@appel
Appel du bureau de la {dr.1f}, pour {f.2m}, DDN {dobs.2}, transport pour dialyse, domicile : {road}. Délai : {cnt}
jours.
@appel
Voulait le {h:811}, pas nous. Question sur le vaccin. Prochaine clinique le {date} à {city}. Satisfaite.
@appel
Maman de {g.2m} ({agec.2}) cherche répit. Elle s'appelle {f.1f}, cell. {tel}. Liste envoyée à {em.1}.
@appel
{gi.1f}, intervenante {aorg}, veut corriger la fiche : plus de télécopieur. Pas d'usager en cause.
@fiche
Nom : {f.1f} /Date de naissance : {dob.1} /Adresse : {addr} /Ville : {city} /Code postal : {pc} /Tél. : {tel}
@fiche
NOM : {lf.1m} /DDN : {dob.1} /NAM : {hq.1} /NAS : {sin} /Intervenante : {g.2f}
@fiche
Nom de famille : {s.1f} /Prénom : {g.1f} /Née le : {dob.1} /État civil : séparée /No de dossier : {case}
@fiche
Demandeur : {f.1m} /Conjointe : {f.2f} /Loyer actuel : {amt} /Adresse postale : {addr} /{pc} /Logement demandé : {n:4
½}
@fiche
COMPOSITION DU MÉNAGE /1. {f.1f}, {dob.1} /2. {fs.2m}, {dobc.2}, fils /3. {fs.3f}, {dobc.3}, fille
@fiche
Dépôt direct /Titulaire : {f.1f} /Transit et institution : {bank} /Compte : {acct} /Spécimen de chèque joint
@fiche
Personne à prévenir : {f.2f} (soeur) /Rés. : {tel} /Travail : {telx} /Même adresse que l'usager
@fiche
Date de la demande : {date} /Provenance : {org} /Besoins : lit, bottes, carte d'épicerie /Consentement verbal : oui
@fiche
Pièces vues : permis de conduire {dl}; carte d'assurance maladie {hn.1} /Titulaire : {f.1m} /Vérifié par {gi.2f}
@fiche
Statut : [résidente permanente|demandeuse d'asile] /IUC : {uci} /Nom au document : {lf.1f} /Langue parlée : {ln}
@fiche
Locataire : {f.1f} /Adresse : {addr} /No locataire : {case} /Problème : moisissures, salle de bain /Joindre au {tel}
@fiche
Véhicule : Corolla bleue, plaque {plate} /Propriétaire : {f.1m} /Stationnement no {n:12} /Vignette valide jusqu'au
{date}
@fiche
Enfant : {f.1m} /Né le {dobc.1} /Mère : {f.2f} /Cell. : {tel} /Allergie : arachides /Pédiatre : {dr.3f}
@fiche
Service : {org} /Présences : {cnt} /Paniers : {cnt} /Nouveaux ménages : {cnt} /Langues : {ln}, {ln}
@fiche
Courriel : {em.1} /Nom complet : {f.1f} /Rue : {addr} /C. postal : {pc} /Âge : {age.1}
@fiche
Payeur : {f.1m} /Carte : {card} /Montant : {amt} /Reçu émis par {g.2f}
@texto
bonjour c'est {g.1f}, je suis encore au {addr}, pouvez-vous m'appeler au {tel} s'il vous plaît
@texto
{g.1m} : le comptoir est ouvert aujourd'hui? /Intervenante : oui jusqu'à 16 h {aorg}. apporte une preuve d'adresse
@texto
Allo ici {f.1f}, mon agente c'est {g.2f}. J'ai pas reçu mon chèque du {date} pis le loyer est à {amt}
@texto
je sais pas où dormir à soir, je suis au coin de {corner}. j'ai {age.1} et j'ai personne
@texto
Usagère : j'ai changé de numéro c'est {tel} /Moi : Merci {g.1f}. Toujours au {addr}? /Usagère : oui
@texto
avez-vous des couches pour bébé? il m'en reste deux. je peux venir avec ma poussette demain matin
@texto
salut c'est {k.1}, le frère de {g.2f}. elle est à l'hôpital. rappelle au {tel} merci
@texto
ma carte soleil c'est {hq.1f}, voulez-vous la photo aussi? - {g.1}
@texto
je l'ai envoyé à {em.2} l'avez-vous eu? /Oui reçu, à {date} {aorg}, merci {g.1m}
@courriel
Bonjour {g.1f}, /Petit suivi pour {f.2m} (dossier {case}). Il a déménagé au {addr}. Peux-tu corriger? /Merci, {g.3f}
@courriel
Bonjour, je m'appelle {f.1f}, j'ai {ages.1} et j'habite au {addr}. J'ai besoin d'aide pour le déneigement. {tel}
@courriel
De : {em.1} /Objet : liste d'attente /Où en est notre demande {case}? Merci de nous répondre. /{f.1m}
@courriel
Rappel à l'équipe : {org}, fermeture le {date}. Diriger les gens vers {lorg.2}. Repas chaud dès 17 h.
@courriel
Veuillez prévoir un interprète ({ln}) pour {t.1f} le {date}. On la joint au {telx}. Cordialement, {f.2f}
@courriel
Quelqu'un publie des photos de ma fille sur {url.1}. Je suis {f.2f}. Est-ce que {lorg} peut m'aider à les faire
enlever?
@courriel
Bonjour {t.1f}, votre supplément de {amt} est accordé à compter du {date}. No de référence : {case}. {f.2f}, adj. adm.
@courriel
J'ai fait le virement au mauvais endroit. Mon compte est le {acct}, transit {bank}. Désolée, {f.1f}
@courriel
Clavardage web. IP {ip}. Question sur les punaises; a donné son nom, {f.1f}, et son adresse, {addr}. Fin 16 h 20.
@lettre
{f.1f} /{addr} /{city} ({prov}) {pc} /{t.1f}, /Votre audience aura lieu le {date}. Notre dossier : {tal}.
@lettre
À qui de droit, /La présente atteste que {f.1f}, née le {dob.1}, est hébergée {aorg} depuis le {date}. /{f.2f},
intervenante
@lettre
Objet : {f.1m}, {addr} /Nous confirmons un solde de {amt}, payable le {date}. Votre numéro de locataire : {case}.
@lettre
Je, soussignée {f.1f}, autorise {f.2m} à parler en mon nom (réclamation {case}). Ma date de naissance : {dob.1}.
@lettre
Monsieur, /Le chauffage ne fonctionne plus au {addr} depuis le {date}. Je demande réparation (art. {n:1854} C.c.Q.).
/{f.1f}
@lettre
{t.1m}, /Votre demande est incomplète : le numéro d'assurance sociale {sin} ne correspond pas. /L'agente, {f.2f}
@lettre
Retour à : {f.1f}, {rur}, {city} ({prov}) {pc}. Relevé d'aide sociale ci-joint.
"""
