"""French frames, second half; see frames_fr for the marks."""

FRAMES = """
# job ads
* {org} recherche {%job} à {town} pour {v.inf} {les} et {v.inf} {le}.
* {%head}¶• {^v.inf} {les} et {les}¶• {^v.inf} {le} sous {soft}¶• {^v.inf} {les} avec {pub}
* Rémunération : {money}. {^lang} et {lang} courants. Maîtrise d~{soft}, {soft} et {soft} souhaitée.
* Envoyez votre candidature à {tfull1}, {job1}, {org}, avant le {date}.
* Rattaché à la direction, vous {v.ez} {les}, {v.ez} {le} et encadrez une équipe de {num} personnes.
* {firm} recrute pour {org}, {bank} et {pub}. CDI, temps plein.
* Pourquoi {org} ? {^un}, {un} et des {ns}. {^v.ez} {le} avec nous !
* Capable de {v.inf} {les} sous pression. Diplôme d~{univ} ou équivalent. Entrée en fonction : {month}.
* Une question sur {le} ? {giv1}, du service Recrutement d~{org}, vous répondra.
* {!org} – {%job} (H/F) – {town}¶Contrat : [N 12 mois]. {^v.inf} {les} ; {v.inf} {les}.
# manuals
* {handle} {part}, puis {handle.l} {part}. Ne pas {v.inf} {le} lorsque l'appareil est chaud.
* {!head}¶[N 1.] {handle} {part}.¶[N 2.] {handle} {part}.¶[N 3.] {handle} {part}.
* ATTENTION : {handle.l} {part} avant de {v.inf} {part}. {brand} décline toute responsabilité.
* L'appareil {brand} {code} {v.pr} {soft} et {soft}. {handle} {part} pour {v.inf} {le}.
* Si {part} ne répond plus, {handle.l} {part} et composez le {hot}.
* Tenir hors de portée des enfants. Fabriqué {en.pays}. © {year} {org}. Tous droits réservés.
* {^part} : {v.pr} {le}. {^part} : {v.pr} {les}. Voir page {num}.
* Erreur {num} – {%nm} introuvable. {handle} {part} et {handle.l} {part}.
* Figure {num}. {^part}. {handle} dans le sens horaire jusqu'au déclic.
* Notice rédigée pour {brand} par {full1}. Traduction : {full2}.
# recipes
* {%dish}¶{cook} {qty} d~{food} ; {cook.l} avec {food} et {cook.l} pendant {num} minutes.
* {cook} {food} et {food}. {cook}, {cook.l}, laissez reposer. Servez avec {dish}.
* Ingrédients : {qty} d~{food}, {qty} d~{food}, {num} {food}, une pincée d~{food}.
* {dish} : {food}, {food} – pour {num} personnes. {cook} doucement ; ne {v.ez} rien.
* Ma {dish.l} vient d~{p1}, {job1} à {town}. {cook} {food} la veille.
* {cook}, {cook.l}, {cook.l} : voilà comment {p1} {v.pr} sa recette.
* {cook} en cocotte ; {cook.l} sous le gril. Préférez {food} {brand}.
* Préchauffez le four à [N 180 °C]. {cook} {food}. {cook} {food}. Laissez tiédir.
* L'astuce de {media} : {cook.l} {food} avec {qty} d~{food}.
* Tiré de {wq}, par {full1} : « {cook} {food} lentement, puis {cook.l}. »
# menus
* {!head}¶{%dish}, {food}, {food} {money}¶{%dish} {money}
* {%head} : {dish} ou {dish}. Plat : {dish}, {food} et {food}. Dessert : {dish}.
* {^day} : {dish}. {^day} : {dish}. {^day} : {dish}. Laitage et {food} compris.
* BISTROT {!org}¶{dish} | {food} | {food}¶{dish} | {food}
* {g1:Le chef/La cheffe} {full1} {v.pr} {dish} ; accords mets et vins par {giv2}, {g2:notre sommelier/notre
  sommelière}.
* Menu dégustation {money}. {dish}, {dish}, {dish}. Option végétarienne sur demande.
* Menu enfant : {dish}, {dish}, bâtonnets d~{food}. Formule midi jusqu'à {time}.
* {dish} (maison), {dish} (contient : {food}), {dish} (sans gluten).
* Carte des vins : Chablis, Gigondas, Morgon, Saint-Émilion, Chinon. Bières : {brand}, {brand}.
* {dish} de mamie {giv1} {money}¶{dish} {money}¶Servi avec {food}.
# headings
* {!head}¶{!head}¶{!head}
* {!head}¶{^lem} fut soumis au vote.¶{!head}¶{^v.ger} {le} : {p1}
* [N 4.1] {^head} / [N 4.2] {^head} / [N 4.3] {^nm} et {nm}
* {%head}¶{^ns} et {ns}¶{^v.inf} {les}¶{^nm} et {nm}
* POLITIQUE – {!nm} ET {!nm}¶{!head}¶{^v.inf} {les}. Ne pas {v.inf} {les}.
* ANNEXE {num} : {!les} – {!org}
* {^le}, {le}, {le} : comment {v.inf} {les} ?
* CHAPITRE {num}¶{^le}, {le} et {le}¶{full1}
* {!nm} ET {!nm}¶Auteur : {full1}¶Approuvé par : {full2}, {job2}
* {!work}¶par {full1}
# agendas
* • Accueil – {p1}¶• {^nm} : point d'étape – {org}¶• {^head} – {p2}¶• Dîner
* {time} {^head}¶{time} {^ns} et {ns}¶{time} Pause¶{time} {^head}
* Point {num} : {v.inf} {le}. Point {num} : {v.inf} {les}. Point {num} : clôture.
* - {^v.inf} {les}¶- {^v.inf} {soft}¶- {^v.inf} {les} avec {org}¶- {^ns} : suites à donner
* ORDRE DU JOUR – {date}¶[N 1.] {^head}¶[N 2.] {^head}¶[N 3.] {^head}
* Conférence : {full1} ({univ}), « {^v.inf} {les} {en.pays} ». Table ronde : {full2}, {full3}, {full4}.
* ‣ {^nm} ({acr})¶‣ {^nm} ({soft})¶‣ {^nm} ({pub})¶‣ {^ns}
* [N 1.] {^nm} : {giv} va {v.inf}¶[N 2.] {^nm} : {sur} va {v.inf}¶[N 3.] {^nm} : tous
* Thèmes : {ns}, {ns}, {nm}. Salle {room}, {day}, {time}. Apportez {le}.
* Atelier {num} – {^v.inf} {les} ({full1}, {org}). Atelier {num} – {^ns} ({org}).
# press releases
* POUR DIFFUSION IMMÉDIATE – {town}, le {date} – {org} {v.pr} aujourd'hui {le} avec {org}.
* « Nous {v.ons} {le} et {v.ons} {les} », déclare {full1}, {job1} d~{org}.
* À propos d~{org} : fondée en {year}, l'entreprise {v.pr} {les} dans {num} pays.
* {org} <nomme|a nommé|nomma> {full1} au poste de {job1}. {^il1} succède à {ttl2}, qui {v.imp} {le}.
* Contact presse : {full1}, {org}, [X {corpmail}].
* {brand} et {pub} {v.prp} {les} {en.pays}. {^adv}, {brand} {v.ps} {num} {ns}.
* {^v.inf} {les} n'a jamais été aussi simple, affirme {p1}. {^le} {brand} coûte {money}.
* Le {museum} présente {wq}, première exposition {nat.f} consacrée aux {ns}.
* {tfull1}, {job1}, {v.ps} {les} d~{town}. « {^les} {i.prp} », ajouta {sur1}.
* {bank} finalise l'acquisition d~{bank} ; {firm} {v.ps} {le}.
# reviews
* Dans {wq}, {full1} {v.pr} {le} d'une plume alerte. Les phrases d~{sur1} {i.prp}.
* {^adv}, {wq} {i.pr}. {^le} y {v.pr} {les}.
* Le premier roman d~{full1} met en scène {giv2}, {job2}, et {giv3}, qui {i.pr} à {town}.
* {wq}, d~{full1}. {org}, {num} p., {money}. Critique : {full2}.
* Les amateurs de {work} {v.futp} {le} ; {p1} n'y {i.pr} qu'une fois.
* {ttl1} {v.pr} {les} comme {sur2} le fit dans {work}. La fin {i.pr}.
* Depuis {work}, nul {nat.m} n'avait {v.pp} {le} avec autant de grâce. Cinq étoiles dans {media}.
* {giv1} aime {giv2}. {giv2} {v.pr} {giv3}. Voilà tout {wq}.
* {^le} rappelle {wq} et {wq} : trop long, trop sage.
* {band} {v.pr} {work} sur un album attendu. La guitare d~{sur1} {i.pr}.
# school
* Chers parents, {le} {v.fut} {les} le {dm}. Veuillez {v.inf} {le}. {full1}, {g1:directeur/directrice}
* {school} {v.pr} {num} {ns}. Dîner pizza : {dm}. {^ns} : {dm}.
* Bravo à {giv1}, {giv2} et {giv3} du local {room}, qui {v.ppl} {le} !
* La classe d~{ttl1} {v.pr} {wq}. {ttl2} {v.pr} {les}.
* Objets perdus : {num} tuques, une boîte à lunch, {un}. Réclamez-les avant {day}.
* Le conseil d'établissement {v.pr} {le}. {^q1} {v.fut} {les} ; vente de gâteaux le {dm}.
* Les élèves de 5e année {v.psp} {les} au {museum} et {v.psp} {sp}.
* L'autobus {num} passe maintenant à {time}. {^lem} et {le} sont annulés en cas de neige.
* L'étoile de la semaine : {p1} ! {^il1} {v.pr} {les} et {v.pr} tout le monde.
* {!school} – {!head}¶{^head} : {les} et {les}. {^head} : {dm}.
* Les clubs d~{lang} et d~{lang} reprennent après la semaine de relâche. {^v.ez} {le} !
# council
* Le conseiller {sur1} {v.pr} {le} ; la conseillère {sur2} {v.pr} {les}. Le maire, {tfull3}, {i.pr}.
* Le conseil adopte le règlement n° [N {year}-{num}] afin de {v.inf} {le} sur la [L rue Principale].
* Délégation : {full1}, {org}, au sujet de {le} et des {ns}.
* {!head}¶{^lem} d~{pub} est déposé aux archives.
* Il est résolu que la Ville {v.pr} {le} avec {firm} pour {money}, taxes en sus.
* Le chef des pompiers {v.pp.a} {num} {ns}. {^adv}, les Travaux publics {v.ppl} {le}.
* {q1} déclare son intérêt dans {le} : {son1} conjoint travaille chez {org}.
* Proposé par {sur1}, appuyé par {sur2} : {v.inf} {les}. ADOPTÉ
* Des résidents {v.prp} {le}. {p1} demande pourquoi {le} {i.pr} et {le} {i.pr} aussi.
* {^pub} {v.ps} {le} ; les élus {v.psp} {les} en {month}.
* Levée de la séance à {time}. {full1}, {g1:greffier adjoint/greffière adjointe}.
# notices
* {inv.up1} – Paisiblement à {town}, le {date}, à l'âge de {age}, est décédé{e1} {tfull1}, {g1:époux/épouse} d~{giv2}.
* {full1} nous a quittés le {date}. {^il1} {v.imp} {les} chez {org} et ne jurait que par {team}.
* {^il1} laisse dans le deuil ses enfants {giv2} ({giv3}), {giv4} et {giv5}. Obsèques à {time}, {firm}.
* {full1} et {full2} ont la joie de vous annoncer le mariage d~{giv3} et {full4}, le {date}, à {town}.
* À la douce mémoire d~{full1} : {g1:un ami/une amie}, {g1:un/une} {job1}, {un} dans la tempête.
* [P M. et Mme {full1}] vous prient d'assister à la réception. Le {dm}, {time}. Tenue de ville.
* La famille remercie le personnel d~{org}. Dons à {pub} plutôt que des fleurs.
* Fiançailles : {full1} a dit oui à {full3} à bord du {ship}.
* {giv1} pêchait {sp}, {v.imp} {les} et ne {v.imp} jamais rien. Repose en paix, {giv1}.
* Remerciements au [P Dr {sur1}], à l'abbé {giv2} et à tous ceux qui {v.ppl} {le}.
* Bienvenue à {giv1}, enfant d~{giv2} et d~{full3}, {g1:né/née} le [B {date}].
# museum
* {full1}, {work}, {year}. Huile sur toile. {museum}, don d~{full2}.
* {^nm}, art {nat.m}, {year}. Bronze et bois. {museum}.
* Anonyme, {wq}, {century}. {^le} {v.pr} {le} de la dynastie {dyn}.
* {sp}, spécimen {num}, récolté {en.pays}, {year}. {museum}.
* Lettre d~{full1} à {giv2}, {date}. Encre sur parchemin. Prêt d~{univ}.
* Maquette du {ship}. Bois, laiton et argile. Construite en {year}.
* {^q1} {v.ps} {le} pour la cour des {dyn} à {town}.
* {full1} (attribué à), {^nm} et {nm}, {year}. Achat auprès d~{firm}.
* {^les} d~{town} : {v.inf} {le}, {v.inf} {les}. Photographie, {year}. Collection {org}.
* Portrait d~{full1} en {job1}, {century}. {sur1} {v.imp} {les}.
# e-mail
* Bonjour {giv1},¶Peux-tu {v.inf} {le} dans {soft} avant {day} ? {org} {i.pr} encore.¶Merci,¶{giv2}
* De : {full1}¶À : {full2}¶Cc : {full3}¶Objet : {^nm} – {org}
* Bonjour à tous,¶Merci de {v.inf} {les}. {^nm} en pièce jointe. Cordialement,¶L'équipe {org}
* Le {date} à {time}, {full1} a écrit :¶> {^giv2} a-t-{il2} {v.pp} {le} ?¶> {^v.ez} tout, svp.
* Objet : RE: TR: {^nm} et {nm}¶Bien reçu. Je {v.pr1} {le}. {^bank} {v.fut} {les} {day}.
* {giv1}, {soft} est encore en panne, {p2} {v.pr} {le}. Bien à toi, {full3}, {%job3}
* {ttl1},¶{org} <accuse réception de|a bien reçu|a examiné> votre demande du {dm}. Nous {v.ons}
  {les}.¶Salutations,¶{full2}
* Rappel : {v.ez} {les} dans {soft} avant {time}. Absent du bureau {day} et {day}.
* Merci {giv1} ! J'ajoute {p2} d~{org} en copie. À plus, {ini}
* Cordialement,¶{full1}¶{%job1} | {org}¶[X {corpmail}]
* Pour info – {pub} {v.pr} {le}. {^v.inf} ? {^v.inf} ? Dites-moi. Envoyé de mon {brand}
"""
