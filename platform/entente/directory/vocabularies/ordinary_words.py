"""Words of every day, without accents, that are no typing error of another word, whether or not a listing says them."""

from __future__ import annotations

from typing import Final

_ENGLISH: Final = """
able about above absolutely across actually afford afraid after afternoon again against ago ahead all allow allowed almost alone along already also although always
among amount angry another answer answered anybody anymore anyone anything anyway anywhere apart appear area around arrive asked asking asleep ate attention aunt
autumn away awful back badly bags bank barely bare because become been before began begin behind being believe below beside best better between beyond birthday
bite bitten blood blow blue body bones book bored born boss both bother bottom bought boxes boyfriend brain break breathe bring broke broken brother brothers
brought buddy build building bunch bus busy buy call called calling came cards care careful cause caused chance change changed cheap cheaper check church city
class clean clear close closed cold come comes coming cool could country couple cousin cover crash crazy crying cuts daily dark date daughter days dead deal death
december deep degree degrees desperate didn didnt died different difficult dinner dirty does doesnt doing done dont door doors down downtown drink drive driver
drop dying each early east easy eight either else empty ends enough even evening ever every everybody everyday everyone everything everywhere exam except expect
expensive explain eyes face facing fact fail failing fall fallen falling fast father february feel feeling feels feet fell felt fight figure file filed fill find
fine finger finish finished first five fixed floor food foot forced forever forget forgot form forms forward found four friday fridge friend friends from front
full funny future game gave genuinely gets ghost girlfriend give gives giving glad goes gone goodbye granny great green ground group grow guess guilty guys hair
half hand hands happen happened happens happy hard hate hates hear heard heart heavy heel hello here hers high himself holding hole holiday home hope hoping hour
hours house however hubby huge human hundred hurry hurting idea illegal important inside instead into january july june just keep keeping keeps kept kick kill
kind knee knew know knowing known knows lady landed lady large last late lately later laugh lazy leave leaves leaving left less letter letters lies life light
lights like line list listen little live lived lives living locked long longer look lose losing loss lost lots loud love lower lucky lunch made mail make makes
making mans many march married matter maybe mean meant meet member mess might mile mind mine minute miss missed missing moment monday month months more morning
most mother mouth move moved moving much must myself name near nearly neck neighbour neighbours neither nephew never next nice niece night nights nine nobody noise none
noon north nose nothing notice november nowhere number october offer office often once only onto open order other others ought ours outside over owed owes
pack page pain paper papers part party pass past paying people perfect pick piece pieces place plan play please point poor possible power present pretty price
probably problem problems pull pulled push pushed pushes putting question quick quickly quiet quit quite rather reach read ready real really reason refuse refuses
regular relax remember rest return rich right road roof room rooms rules running sadly safe safely said same saturday says scared season second seconds seem seems
seen self sell send sent september served seven several shape share shit shop short should shouting show showing shut sick side sign silly simple since single
sister sisters sits sitting situation six sleep slept slow small smell social soft some somebody someday somehow someone something sometimes somewhere soon sore
sorry sort sound south space speak special spell spend spot stand standing start started starting starts stay stayed steal step still stole stolen stomach stop
store story straight strange street strong stuck student stuff stupid sudden suddenly sugar summer sunday sure surgery swear sweet take taken takes taking talk
talked tall taste teach tell telling temperature temporary terrible test text texted thank thanks that their them themselves then there these they thick thin
thing things think thinking third this those though thought thousand three threw throat through throw thursday till time times tired today together told tomorrow
tonight took torn touch touched touches toward town track tried tries trip trouble truck true trust truth trying tuesday turn turned twelve twenty twice type
uncle under until unless upon upset upstairs used useful using usually very visit voice wait waiting wake walk wall wanna wants warm warning wash waste watch
water weak wear weather wednesday week weekly weeks weight well went were west what whatever when whenever where whether which while white whole whom whose wide
wild will window wish with within without woke woman wonder word words wore work worked worker working works world worried worse worst worth would wouldnt write
wrong wrote yeah year yellow yesterday young your yourself zero welder tylenol specs chemo october pitcher temperature mood highway truck expunge pest ache threw
"""
_FRENCH: Final = """
abandonne absolument accepte accord acheter agir ailleurs ainsi allait aller alors ami amie amies amis ancien annee annees apparemment appel appelle appeler apporte apprendre
apres arrete arriver arrive assez attend attendre attente aucun aucune aujourd aussi autant autour autre autres avait avance avant avec avez avis avoir avons
beau beaucoup belle besoin bien bientot blonde boire bonjour bonne bouche bras briser brise cadeau cause cela celle celui cenne cent cependant certain chacun chambre
chance change changer chaque chaud chef chemin chercher cheveux choix chose choses ciel cinq clair coeur combien comme commence commencer comprends compte concours
connais content continuer copain corps cote couche coup couple coute croire croit dame dans debut dechire dedans dehors deja demain demande demander depuis
dernier derniere derriere descend desole dessous dessus detruit deux devant devenir devient devoir devrait difficile dire disait disent dit dix doit donc donne
donner dont dormir dort douce droit drole dure durant eau ecoute ecrire elle elles encore endroit enfin ennuie ensemble ensuite entendre entre entrer envers
envie environ epuise epuisee essaie essayer etaient etait etes etre eux facile facon faire fais faisait fait faites falloir fasse fatigue fatiguee faut fenetre
fera ferme fermer fille fini finir fois font force fort forte frere freres froid gars genre gens grand grande gros grosse guerre haut heure heures heureux hier
histoire hiver homme ici idee ils jamais jambe janvier jeter jeudi jour journee jours jusqu juste laisse laisser lequel leur leurs lever libre lieu lire loin
long longtemps lors lorsque lourd lundi mais maintenant maison malade maladie malgre manque mardi matin mauvais meilleur meme memes merci mere mettre midi mieux
minute mise moins mois moitie moment monde mort mourir neveu niece nom nombre nouveau nuit octobre oncle osse ouvert ouvrir papier papiers parce pareil parent parle
parler parmi part partie partir partout passe passer pauvre payer pays pendant penser perdre perdu personne petit petite peur peut peuvent peux pieds pire pitcher place
plein pleure pleurer plus plusieurs point poing pont porte porter possible pour pourquoi pourrait pousse pouvoir premier premiere prendre prends prenne pres
presque preter probleme prochain proche puis puisque quand quatre quelque quelqu quelle question quitter quoi raconte rapide reason recevoir regarde region rendre
rentrer repare reparer reponse rester reste retour reunion reussir revenir rien rouge rue sais samedi sang sans sait savent savoir semaine semaines sembler sent sept serait
seront seulement sinon soeur soif soin soir soiree sont sorte sortir souvent souviens suis suite sujet sur surtout tante tard tellement temps tenir terre tete
tient tombe tomber torcher toucher toujours tour tous tout toute toutes travers tres triste trois trop trouve trouver tuer vacances vais vaut veille vendre vendredi
venir vent verite vers veulent veut veux vide vie vieux ville visage vite vivre voici voila voir voisin voisine voit voix voler vont votre vouloir voulait vrai vraiment yeux
"""
ORDINARY: Final = frozenset((_ENGLISH + _FRENCH).split())
