"""Cadres français, troisième partie : notes d'appel, boîtes vocales, télécopies, procès-verbaux, notes sans
identifiant."""

RAW = """
@appel_vite
|app. {p.g} {p.age} cherche lit à soir, est au coin {corner}, 0 $, donné {org!bed} + {org!bed}. rappel {tel}
@appel_transfert
|Transfert accompagné {au:org} pour {p.full}. En larmes, perdu sa job à l'usine, il reste {money}. Rappel confirmé au
{tel}. Dossier {case}.
@appel_conjoint
|{f.g} appelle pour son mari {m.full}, {m.age}, AVC cet été, besoin de répit et d'une chaise d'aisance. Habitent au
{addr}, {city}. Intervenante
au soutien à domicile : {f2.full}.
@appel_voisin
|Voisin de {s.mr} inquiet : le courrier s'empile, pas de lumière au {addr} depuis jeudi. Demandé une vérification au
poste de quartier, événement
{inc}.
@appel_habitue
|{p.nick} rappelle (4e fois cette semaine). Solitude, pas de nouveau besoin. A parlé de son défunt frère {m.g}.
Proposé la ligne d'amitié {du:org}.
@appel_hydro
|{p.full}, avis d'interruption, compte {util}, solde {money}. Demande faite {au:org}. DDN confirmée : {p.dob}.
@appel_rural
|Appel du {rural}, puits à sec, transporte son eau. {p.mrf}, agricult{p?eur|rice}, {p.agee}. Le plus proche : {org}.
Poster à {po}, {city} {pc}.
@appel_suicide
|{p.g} ({p.age}) dit avoir compté ses pilules. Resté en ligne {N:42} minutes. Transféré au {H:9-8-8}. Policiers
envoyés au {addr}. {w.g} est en chemin.
@appel_cnesst QC
|Travailleur accidenté {m.full}, réclamation {claim}, prestations coupées à l'automne. NAS donné au téléphone : {sin}.
Veut un interprète
{lang}. Donné {org}.
@appel_cspaat ON
|{p.full} a reçu un refus, réclamation {claim}. Carte santé {p.hn}. Veut porter en appel avant le {date}. Référé
{au:org}, demander {o.g}.
@appel_ae
|{p.mr} demande comment déclarer un changement pour l'assurance-emploi. A dit son NAS à voix haute, {sin}. Rappelé de
ne pas le donner.
@appel_garde
|Père {m.full} veut des droits d'accès supervisés pour {d.g} ({d.dob}). Dossier de cour {case}. Avocat : {o.me},
{telx}. Mère : {f.g}. Cherche une ressource
à {city}.
@appel_asile
|{i.full}, demandeu{i?r|se} d'asile, IUC {uci}, arrivé{i?|e} avec {w.g} et {k.g} ({k.agew}). Logés au motel, chambre
{NEU:118}. Besoin d'un médecin qui
parle {lang} et de manteaux.
@appel_fraude_aine
|Monsieur âgé, {h.full}, {h.age}, croit que son petit-fils {b.g} a vidé le compte {bank}. Né le {h.dob}. Suggéré la
police et {le:org}.
@appel_passeport
|{i.full} mal pris{i?|e} : passeport {pass} volé dans l'autocar. Consulat fermé. Famille au {tel}. Une nuit réservée
{au:org!bed}.
@appel_clsc QC
|Usager {s.rev}, NAM {s.hn}, DDN {s.dob}. Fille et mandataire : {f.full}. Aide au bain {n:2-5} fois/sem. Reste au
{addr}. Entend mal, appeler la fille
{tel}.
@appel_anonyme
|N'a pas voulu se nommer. Voulait les numéros {du:org} et {du:org}. Dit que le budget est serré depuis la mise à pied
et qu'une amie lui a
parlé du {H:2-1-1}.
@appel_transport
|Demande des billets d'autobus pour ses traitements. Le programme en donne {N:10} par mois avec une lettre du médecin.
Donné {org}, ouverture le
{date}.
@appel_impot
|Cherche aide pour l'impôt, revenu sous {N:35 000 $}, vit en solo. {Le:org} commence le {date}, par téléphone, en
{lang} ou en français. Apporter tous les
relevés.
@appel_animal
|cherche quelqu'un pour garder un chat pendant une hospitalisation de {n:2-6} semaines. la spca est pleine. donné
{org}. environ {N:5 $} par jour
@appel_chauffage
|Aide au chauffage : expliqué le programme, maximum {money} une fois l'an, délai de {n:4-8} semaines, il faut être en
retard de paiement. Va
y penser.
@appel_camp
|Camp de jour en juillet et août pour les {N:6 à 12 ans}, rabais si revenu sous {N:40 000 $}. Inscription {au:org}
avant le {date}.
@appel_ado
|Jeune a raccroché sans se nommer. Parle de l'école qui va mal et de chicanes à la maison. Donné {H:9-8-8} et le
clavardage. Pas d'adresse, pas de
rappel.
@vocal_loyer
|oui bonjour c'est {p.full} je rappelle au sujet de mon loyer mon numéro c'est le {telw} pis ma date de fête c'est le
{p.dobw} merci bonne
journée
@vocal_aine
|oui allô là moi je suis {g.mr} j'ai {g.agew} je reste au {addr} pis la petite {f.g} qui venait faire le ménage elle
vient plus depuis un
bon bout
@vocal_crise
|je suis au coin {corner} j'arrive plus à respirer mon chum {m.g} a pris mon cell j'appelle avec celui d'une madame
mon nom c'est
{f.g} envoyez quelqu'un
@vocal_nas
|mon numéro d'assurance sociale c'est {sin} euh le nom sur la carte c'est {p.full} non attendez avant le divorce
c'était {q.s} oui
c'est ça
@vocal_bottes
|bonjour je voulais juste savoir s'il y a une place qui donne des bottes d'hiver pour enfants pointure deux et quatre
et s'il faut apporter
quelque chose merci
@fax_conge
|TÉLÉCOPIE - CONGÉ
|Patient : {p.rev}   DDN : {p.dob}
|No ass. maladie : {p.hn}
|Médecin : {o.dr}
|Retour à domicile avec marchette : {addr}
|Suivi le {date}. Communauté : {org}
@fax_urgence
|Service social de l'urgence {au:org!bed} : {p.full}, {p.age}, sans adresse fixe, engelures au pied G. Carte expirée
({p.hn}). Lit au sec pour {n:5-14}
nuits. Joindre {o.g}, {telx}.
@fax_oxygene
|Commande pour {s.mrf}, {s.dob} : concentrateur, livrer au {addr}, {city} {pc}. Proche aidante : {f.g}. Carte {s.hn}.
Signé {o.dr}
@fax_page
|À : {org}   Att. : accueil
|Pages : {N:4} avec celle-ci
|Si vous recevez ceci par erreur, prière de détruire et d'aviser le standard. Aucun nom ne paraît sur cette page.
@form_hlm
|Demandeur : {p.full}
|Date de naissance : {p.dob}
|Codemandeur : {w.full}
|Date de naissance : {w.dob}
|À charge : {k.g} {k.dob}
|Revenu : {money}/mois  Dossier : {case}
@form_energie
|Nom : {p.rev}
|Lieu de consommation : {addr}
|Ville : {city}  CP : {pc}
|Compte : {util}
|Courriel : {p.mail}
|Solde : {money}
@form_depot
|Dépôt direct
|Bénéficiaire : {p.full}
|Transit/inst./compte : {bank}
|NAS : {sin}
|Retourner à {o.mail} ou par la poste à {po}
@form_ivac
|AIDE AUX VICTIMES
|V : {f.full} née le {f.dob}
|S : {m.full} né le {m.dob}
|Dossier de police {inc}
|Numéro sécuritaire : {tel}
|Enquêteur : sgt-dét. {o.s}
@form_contact
|Prénom choisi : {p.nick}
|Nom légal : {p.full}
|Pronom : iel
|Tél. : {tel}
|Courriel : {p.mail}
|Langue : {lang}
@acc_famille
|Famille de {n:4-6} de {city}. Père {m.full} ({m.dob}), mère {f.full} ({f.dob}), enfants {k.g}, {d.g} et {b.g}. Les
parents travaillent de nuit. Cherchent
garde après l'école. {lang} à la maison.
@acc_rue
|Connu dans la rue sous le nom de {m.nick}; vrai nom {m.full}. Dort derrière l'église, coin {corner}. No de carte
santé {m.hn}, lu sur un vieux
pilulier. Fait confiance à {o.g} seulement.
@acc_veteran
|Ancien combattant, {h.age}, {h.full}, dossier de service {case}. Chambre chez {q.full}, {rural}. Perte d'audition.
Aimerait le café-rencontre {du:org}.
@acc_communaute
|{n.full}, no de statut {status}, à {city} pour un suivi. Sa tante {f.full} l'accompagne. La maison d'hébergement est
pleine. Réclamation SSNA {claim}.
Retour le {date}.
@pv_cas
|Rencontre de cas, {date}. Présents : {o.full} (logement), {f.full} (infirmière), {r.g} (pair). Sujet : {p.gi},
encombrement au {addr}, 2e avis. Suite :
{r.g} fera une visite, {f.s} l'évaluation.
@pv_ca
|Procès-verbal : la trésorière dépose un solde de {money} et {n:40-90} nouveaux membres. Proposition de partenariat
avec {le:org} et {le:org}, adoptée. Prochaine réunion
le {date}. Levée à {time}.
@pv_equipe
|Réunion d'équipe : téléphones en panne {N:45} minutes le {date}, appels en hausse de {n:12-30} %. Offrir l'interprète
en {lang} et en {lang}. Nouvelle fiche :
{org}.
@liste_ressources
|Ressources données :
|1. {org} - douches, buanderie
|2. {org} - infos juridiques
|3. {org} - moins de {N:25} ans
|4. {hot} au besoin
@note_politique QC
|Rappel : selon l'{N:article 1931} du Code civil, le locateur donne un préavis de {N:24 heures} pour une visite.
Diriger vers {le:org!law}. Pas d'avis
juridique. Dépliant en {lang} sur le réseau.
@changement_prog
|{Le:org} change d'horaire le {date} : du lundi au vendredi, 9 h à 17 h, fermé le midi. Carte de membre
[{N:10 $}|{N:15 $}|{N:30 $}] par an, gratuite pour les aînés. Délai
de {n:2-9} semaines. {city} seulement.
@fiche_web
|{Le:org} offre {N:12} semaines de soutien au deuil aux adultes de {city}. Groupes en {lang} dès le {date}. Sans
référence. Composez le {H:2-1-1}
pour vous inscrire.
@crm_maj
|Fiche {case} mise à jour : ancienne adresse {addr}, nouvelle adresse {addr}, {pc}. Le {tel} ne fonctionne plus. Selon
{o.full}, qui suit {p.g}.
@crm_fusion
|Doublons fusionnés : {p.full} / {p.rev} / {p.ini}. Même DDN {p.dob}, même téléphone {tel}. Gardé le no de client
{cli}. {o.g}
@lecture_carte
|Lisez-moi le numéro en avant : {p.hn}. Et la plaque, {plate}? Oui. Permis {p.lic}, bon jusqu'à l'an prochain. Parfait
{p.mr}, la demande de vignette est
commencée.
@page_sociale
|La mère a trouvé le refuge par la page {m.url}. Elle, c'est {g.full}, {g.age}; lui, {m.g}. Il écrit qu'il dort au
coin {corner}.
@carte_postale
|{p.full}
|{po}
|{city} {pc}
|Votre carte de bibliothèque et vos billets d'autobus sont prêts {au:org}. Apportez ce carton. {o.g}
@succession
|Décès de {s.full}, {s.dob}. Liquidateur : {q.full}. Demande comment arrêter la pension : NAS {sin}, compte {bank}.
Envoyé la liste. Le salon
demande {money}.
@dette QC
|Un huissier appelle {p.mrf} au travail. Carte {card}, doit {money}. Suggéré l'ACEF et {le:org}. Compte de gaz :
{util}.
@pairs
|Suivis de pairs : {p.g} va bien; {q.g} s'est installé{q?|e} chez son oncle {m.full}; {r.nick} pas vu depuis le
{date}; {f.g} fête {N:90 jours} de sobriété.
@tnm_ontario ON
|Cliente {f.full}, Ontario au travail, ID membre {cli}, veut passer au POSPH. Née le {f.dob}, carte santé {f.hn}. Ne
lit pas l'anglais. Son agente : {f2.ini},
{telx}.
"""
