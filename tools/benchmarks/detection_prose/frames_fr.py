"""French frames, first half: a line "# kind" opens a kind, "* " opens a frame, "¶" is a line break in the text."""

FRAMES = """
# minutes
* Présents : {tfull1}, {job1} ; {tfull2}, {job2} ; {tfull3}, {job3} ({org}).¶Absents excusés : {tfull4}.
* {!head}¶{q1} {v.pr} {le} et demande à {p2} de {v.inf} {les} avant {day}.
* {%job1} chez {org}, {full1} {v.ps} {le} ; le comité {v.ps} {les}.
* {^adv}, {lem} a été {v.ppm} à l'unanimité. {^v.ger} {les} reste prioritaire.
* Il est proposé par {tfull}, appuyé par {tfull}, de {v.inf} {le}. <Adopté.|Adoptée à l'unanimité.|Rejeté.>
* Action : {p1} doit {v.inf} {le} dans {soft} ; {p2} {v.fut} {les} avec {org} d'ici {date}.
* {^les} d~{org} seront {v.ppm}s au trimestre prochain. Aucune autre question n'est {v.ppf}.
* {num}. {%nm} : {org} {v.fut} {le}. {num}. {%nm} : à {v.inf} en {month}.
* La séance est levée à {time}. Secrétaire de séance : {up}.
* Point {num} – {^nm} et {nm}. {ttl1} <précise|rappelle|signale|estime> que {org} et {bank} {v.futp} {le} ; débat
  reporté.
* {!acr} : {v.inf} {le}. {!acr} : {v.inf} {les}. Responsable : {job}.
# reports
* Le chiffre d'affaires d~{org} <progresse|recule> de {pct} à {money} ; {le} {v.pr} {les}.
* {^v.ger} {le} a permis à {org} de {v.inf} {les} dès {month} {year}.
* {full1}, {job1} d~{org}, {v.pp.a} {le} et {v.pr} {un} avec {firm}.
* {^les} {i.prp} ; {les} {v.prp} {le}. La direction {v.fut} {un} au cours de l'exercice {season}.
* {!head}¶Préparé pour {org} par {full}, {full} et {ini}, {firm}, {date}.
* Selon {firm}, {pct} des clients {v.prp} {le}, contre {pct} en {year}. {^org} {v.fut} {les}.
* Sous l'impulsion d~{p1}, l'équipe {v.ps} {num} {ns} et {v.ps} {le} sous {soft}.
* Indicateur {num} – {^nm}. Cible : {pct}. Constat : {le} {i.pr}, {les} {i.prp}.
* Le risque majeur demeure {le}. {^org}, {org} et {pub} {v.impp} déjà {les}.
* Les données furent {v.ppf}s dans {soft} puis {v.ppf}s par {ttl1}, {job1}.
# interviews
* Interviewer : Comment avez-vous {v.pp} {le} ?¶{full1} : Nous {v.ions} {les} avec {org}, puis tout a changé.
* {!sur1} : Je ne {v.pr1} jamais {le}.¶Q : Et {le} ?¶{!sur1} : <Ça viendra.|Ensuite, on verra.|Certainement.>
* — Vous quittez {org} en {year}. Pourquoi ?¶— <Franchement|Écoutez>, {le} {i.imp}. J'ai {v.pp} {les}.
* Animateur : Bonsoir. À mes côtés, {full1}, {job1} chez {org}.¶{giv1} : <Merci de l'invitation.|Bonsoir à tous.>
* {full1}, que l'on dit capable de {v.inf} {le}, se confie à {media} sur {le}.
* Modératrice : {giv1}, que faut-il {v.inf} en premier ?¶{giv1} : {^les}. Absolument.
* Journaliste : Que dit {party} ? Faut-il {v.inf} {le} ?¶Ministre : Nous {v.ons} {un}. <Rien de plus.|Voilà tout.>
* {media} : Vous tourniez {wq} en {v.ger} {le} ?¶{sur1} : Exactement. Avec {giv2}, à {town}.
* R : Oui. Mettons que {le} {i.pr}. Alors {v.ez} {les}, et {v.ez} {un}. I : D'accord. Poursuivez.
* « {^le} {i.imp}, raconte {p1}. Puis {org} nous a {v.pp}s. »
# news
* {^town} – {full1}, {job1} d~{org}, {v.pp.a} {le} {day}, rapporte {media}.
* Le titre d~{org} {i.pr} après que {bank} a {v.pp} {le}. {^firm} {v.pr} {les}.
* La victime, {full1}, {age}, {v.imp} {les}. « {^il1} {i.imp} », témoigne {full2}, {job2} à {town}.
* {^union} {v.pr} {le} et appelle à {v.inf} {les} dès {dm}.
* Les électeurs d~{town} {v.ppl} {le} {day}. {^q1} {v.ps} {les} peu après {time}.
* {^les} {i.psp} {en.pays} tandis que {les} {v.impp} {le}.
* {team} s'est imposé face à {team} ([N 3-1]) {day}. {^sur1} ouvrit la marque, {sur2} <égalisa|répliqua|s'inclina>
  peu après.
* {tfull1} quitte ses fonctions de {job1} d~{org} ; {il1} avait {v.pp} {le} en {month}.
* {^adv}, {les} et {les} {v.psp} {le}. {^org} et {org} {v.psp} {les}.
* Ancien{ne1} d~{party}, {full1} {v.imp} {ttl2} : « {^v.ez} donc {le} ! »
* {^media} rectifie : {lem} a été {v.ppm} par {org} et non par {org}.
# people in the encyclopedia
* {full1}, {g1:né/née} le {dob} à {town}, est {g1:un/une} {job1} qui {v.ps} {wq}.
* {full1} ({life}) fut {job1}. {^il1} {v.ps} {le}, reçut le {award} et mourut à {town}.
* Lors de la saison {season}, {sur1} fut prêté{e1} à {team} où {il1} disputa {num} rencontres.
* {wq} est un roman d~{full1} paru en {year}. {^il1} y {v.pr} {le} d~{giv2}, {job2} à {town}.
* {wq} est un album du groupe {nat.m} {band}, produit par {full1} et sorti chez {org}.
* {wq}, film {nat.m} réalisé par {full1} avec {full2} et {full3}, fut diffusé sur {media} en {year}.
* {^sur1} participa {en.pays} aux Jeux olympiques d'été, puis entraîna {team}.
* {full1} et son frère {giv2} {v.psp} la dynastie {dyn} ; {giv2} {i.ps} en {year}.
* En {year}, {sur1} {v.ps} {le}, vint à {town} et vécut chez {sur2}, {job2}.
* {g1:Il/Elle} étudia à {univ}, écrivit {work} et {v.ps} {le}. {^sur1} {i.ps} en {month} {year}.
* Le navire {ship}, commandé par {full1}, {v.ps} {les} pendant la bataille de [L {battle}].
# things in the encyclopedia
* {sp} est une espèce <de coléoptères|de plantes|d'orchidées|de champignons> que l'on rencontre {en.pays} et {en.pays}.
* {team} est un club {nat.m} de football basé à {town}. En {season}, il {v.ps} {le} et devint champion.
* {wq} est le {ord} épisode de la série {nat.f} {wq}. Il fut diffusé le {date}.
* {^band} est un groupe {nat.m} formé à {town} en {year}. Discographie : {work} ; {work} ; {work}.
* La dynastie {dyn} {v.ps} {le} d~{town} entre {year} et {year}.
* {^party} était une formation politique {nat.f} ; elle {i.ps} après les élections de {year}.
* {media} est une chaîne {nat.f} qui {v.pr} {les}, {les} et {les}.
* {^town} est une commune située {en.pays}. Autrefois, {les} y {i.impp} ; {le} {v.imp} l'économie.
* {sp} et {sp.abbr} se distinguent par {le} : la première {v.pr} {un}, la seconde {un}.
* La bataille de [L {battle}] eut lieu en {month}. Le {ship} et le {ship} {i.psp}.
* Le {award} est remis chaque année par {acr} pour {le}.
# court
* Attendu que {ttl1} {v.pr} {le} ; que {ttl2} {v.pr} {les} ; que {le} {i.pr} ; PAR CES MOTIFS, casse et annule.
* {sur1} c. {org}, {year} QCCA [N 112]. La Cour {v.pr} {le} et {v.pr} {les}.
* R. c. {sur1} : l'accusé{e1} {v.imp} {le} ; le juge {v.ps} {les}.
* {me1}, du cabinet {firm}, <soutient|plaide|fait valoir|allègue> que {art} ne saurait {v.inf} {le}.
* Le requérant est représenté par {me1}, avocat{e1} à {town}. Le Gouvernement l'est par son agent, {full2}.
* La Cour <dit|juge|conclut|constate> qu'il y a eu violation de {art.conv}. Le Gouvernement {v.imp} {le}.
* Affaire {full1} c. {pays}, requête n° [C {case}], arrêt du {date}.
* CONDAMNE {org} à {v.inf} {le} et à payer {money} à {ttl1} ; LAISSE les dépens à sa charge.
* En présence d~{full1}, d~{full2} et d~{full3}, juges, et d~{full4}, {g4:greffier/greffière}.
* Le Tribunal administratif d~[L {town}] {v.ps} {le} sur le fondement de {art}.
* Considérant que {le} {v.pr} {les} ; considérant que {org} {v.imp} {le} ; DÉCIDE : {art.up}.
# laws
* {art.up} – Le ministre peut {v.inf} {les} et {v.inf} tout {nm.m} qui {v.pr} {le}.
* Quiconque {v.pr} {un} est passible d'une amende de {money}.
* Au sens de la présente loi, « {nm} » s'entend de {un} ; le mot « Conseil » désigne {acr}.
* {!head}¶Le présent règlement entre en vigueur le {date}. {^pub} {v.pr} {les}.
* Sous réserve de {art}, {unm} peut être {v.ppm}, {v.ppm} ou {v.ppm} par décret en Conseil d'État.
* La loi est modifiée : {le} remplace {le}, {les} remplacent {les}.
* Nul employeur ne doit {v.inf}, {v.inf} ou {v.inf} {le} d'un salarié. L.R.Q., c. [N A-{num}].
* Le <titulaire|preneur|syndic> {v.fut} {les} dans les [N trente jours] suivant {le}.
* Vu le code du travail, vu {art}, vu l'avis d~{pub}, {v.pr} : {les}, {les}.
* Le projet de loi relatif aux {ns}, défendu par {full1}, fut {v.ppm} en {month}.
# parliament
* {tfull1} ({town}) : Monsieur le Président, {party} s'inquiète ; quand le gouvernement va-t-il {v.inf} {le} ?
* L'hon. {full1} : {^party} {v.ps} {le}. <Bravo !|Quelle honte !>¶Des voix : Oh, oh !
* Le Président : À l'ordre. {^lem} est mis aux voix. Que ceux qui s'y opposent lèvent la main.
* {tfull1} attire l'attention d~{tfull2}, ministre de la Santé, sur {les} et lui demande de {v.inf} {le}.
* Madame la Présidente, nous {v.ons} {le}. {^les} n'attendent pas, et {pub} non plus.
* {!head}¶Projet de loi n° {num} : {v.inf} {le}. Pour : {num}. Contre : {num}.
* {^q1}. – Mes chers collègues, {v.ons} {les} ! {^v.ez} {un} !
* {g1:Le député/La députée} d~[L {town}], {full1}, <déposa|présenta|remit> une pétition signée par {num} citoyens.
* « {^v.ez} {le} ! », lança {ttl1}. {ttl2} {v.ps} {les} sans {v.inf} {le}.
* L'amendement n° {num} est {v.ppm}. La commission {i.pr} jusqu'à {time}.
# science
* Contexte : {les} {v.prp} {les} chez {sp}. Méthodes : nous avons {v.pp} {num} {ns}. Résultats : {pct} {i.prp}.
* Nous {v.ons} {un} pour {v.inf} {les}, puis {v.ons} {le} sur {num} {ns}.
* {cite}, {cite} et {cite} ({year}). {^les} de {sp}. {media}, [N 12(3), 45-61].
* {^v.ger} {le}, on {v.pr} {les} de {pct} (p < [N 0,05]). Analyse sous {soft}.
* Comme {sur1} et {sur2} ({year}) l'ont montré, {sp.abbr} {v.pr} {le} lorsque {les} {i.prp}.
* Des souches de {sp} et de {sp} furent isolées ; {sp.abbr} {i.ps} après {num} heures.
* En conclusion, {v.inf} {les} pourrait {v.inf} {le}. {^adv}, {les} {v.prp} {le}.
* Financement : {pub} ; {univ}. {g1:Auteur correspondant/Auteure correspondante} : {full1}, {univ}.
* Le test d~{sur1} {v.pr} moins de {ns} que la méthode d~{sur2} et al.
* Mots-clés : {nm} ; {nm} ; {sp} ; {nm} ; {nm} ; {town}.
"""
