"""Names of the languages that 211 services answer in, in English and French: dialects, sign languages and Indigenous languages each under their own code.

Names were written by hand after ISO 639-3, the names of CLDR and those that peoples use of themselves in Canada. A name of many languages
(Chinese, Arabic, Cree) stands for none of them.
"""

from __future__ import annotations

from typing import Final

LANGUAGES: Final = """
eng English|anglais
fra French|français|francais
yue Cantonese|cantonais|yue|chinese cantonese|chinois cantonais
cmn Mandarin|mandarin|chinese mandarin|chinois mandarin|putonghua
nan Min Nan|min nan|taiwanese|hokkien|fukien|chinese taiwanese|taïwanais
hak Hakka|hakka
cdo Min Dong|min dong|fuzhou|fuzhounese
wuu Wu|wu|shanghainese
zho Chinese|chinois
spa Spanish|espagnol|castilian|español
por Portuguese|portugais
ita Italian|italien
ron Romanian|roumain
cat Catalan|catalan
deu German|allemand
nld Dutch|néerlandais|flemish
ell Greek|grec
rus Russian|russe
ukr Ukrainian|ukrainien
pol Polish|polonais
ces Czech|tchèque
slk Slovak|slovaque
srp Serbian|serbe
hrv Croatian|croate
bos Bosnian|bosniaque
slv Slovenian|slovène
mkd Macedonian|macédonien
bul Bulgarian|bulgare
sqi Albanian|albanais
hye Armenian|arménien
hun Hungarian|hongrois
fin Finnish|finnois
swe Swedish|suédois
dan Danish|danois
nor Norwegian|norvégien
est Estonian|estonien
lav Latvian|letton
lit Lithuanian|lituanien
tur Turkish|turc
aze Azerbaijani|azéri|azerbaijani
fas Persian|persan|farsi|iranian
prs Dari|dari
pus Pashto|pachto|pushto|pashtu
kur Kurdish|kurde
tgk Tajik|tadjik
uzb Uzbek|ouzbek
uig Uyghur|ouïghour
kaz Kazakh|kazakh
ara Arabic|arabe
aii Assyrian|assyrien|assyrian neo aramaic
heb Hebrew|hébreu
yid Yiddish|yiddish
amh Amharic|amharique
tir Tigrinya|tigrigna|tigrina
som Somali|somali|somalien
orm Oromo|oromo
swa Swahili|swahili|kiswahili
lin Lingala|lingala
kin Kinyarwanda|kinyarwanda
run Kirundi|kirundi|rundi
yor Yoruba|yorouba|yoruba
ibo Igbo|igbo
hau Hausa|haoussa
aka Akan|akan
twi Twi|twi
wol Wolof|wolof
lug Luganda|luganda|ganda
sna Shona|shona
zul Zulu|zoulou
hat Haitian Creole|créole haïtien|haitian|creole|créole|kreyol
hin Hindi|hindi
urd Urdu|ourdou
pan Punjabi|pendjabi|panjabi
guj Gujarati|gujarati|goudjarati
ben Bengali|bengali|bangla
tam Tamil|tamoul
tel Telugu|télougou
mal Malayalam|malayalam
kan Kannada|kannada
mar Marathi|marathi
sin Sinhala|cinghalais|sinhalese|singhalese
nep Nepali|népalais
bod Tibetan|tibétain
mya Burmese|birman
ksw Karen|karen|s'gaw karen
jpn Japanese|japonais
kor Korean|coréen
vie Vietnamese|vietnamien
khm Khmer|khmer|cambodian|cambodgien
lao Lao|laotien|laotian
tha Thai|thaï
hmn Hmong|hmong
tgl Tagalog|tagalog
fil Filipino|filipino|pilipino
ilo Ilocano|ilocano
msa Malay|malais
ind Indonesian|indonésien
smo Samoan|samoan
ton Tongan|tongien
cre Cree|cri
oji Ojibwe|ojibwé|ojibway|anishinaabemowin
iku Inuktitut|inuktitut
moe Innu|innu|montagnais
atj Atikamekw|atikamekw
mic Mi’kmaq|micmac|mi'kmaq|mikmaq
moh Mohawk|mohawk|kanien'kéha
chp Dene|déné
dak Dakota|dakota
bla Blackfoot|pied-noir|blackfoot
crg Michif|michif
ase American Sign Language|langue des signes américaine|asl|sign language|ase
fcs Quebec Sign Language|langue des signes québécoise|lsq|langue des signes
cld Chaldean|chaldéen|chaldean neo aramaic
apc Levantine Arabic|arabe levantin|arabic levantine
arz Egyptian Arabic|arabe égyptien|arabic egyptian
ary Moroccan Arabic|arabe marocain|arabic moroccan|darija
acm Mesopotamian Arabic|arabe mésopotamien|iraqi arabic|arabic iraqi
apd Sudanese Arabic|arabe soudanais|arabic sudanese
afr Afrikaans|afrikaans
bel Belarusian|biélorusse|byelorussian
eus Basque|basque
isl Icelandic|islandais
gle Irish|irlandais|irish gaelic
gla Scottish Gaelic|gaélique écossais|gaelic
cym Welsh|gallois
bre Breton|breton
mlt Maltese|maltais
ltz Luxembourgish|luxembourgeois
glg Galician|galicien
rom Romani|romani|romany
nap Neapolitan|napolitain
scn Sicilian|sicilien
pdt Plautdietsch|bas allemand mennonite|low german
pdc Pennsylvania German|allemand de Pennsylvanie|pennsylvania dutch
geh Hutterite German|allemand houttérien
kat Georgian|géorgien
mon Mongolian|mongol
kir Kyrgyz|kirghize|kirghiz
tuk Turkmen|turkmène
tat Tatar|tatar
che Chechen|tchétchène
ckb Sorani|sorani|central kurdish|kurdish sorani
kmr Kurmanji|kurmandji|northern kurdish|kurdish kurmanji
haz Hazaragi|hazaragi
bal Baluchi|baloutchi|balochi
kas Kashmiri|cachemiri
snd Sindhi|sindhi
skr Saraiki|saraïki|seraiki
pnb Western Punjabi|pendjabi occidental
mai Maithili|maïthili
bho Bhojpuri|bhodjpouri
asm Assamese|assamais
ory Odia|odia|oriya
kok Konkani|konkani
kfr Kutchi|kutchi|kachhi|kacchi
mwr Marwari|marwari
syl Sylheti|sylheti
ctg Chittagonian|chittagonien
rhg Rohingya|rohingya
div Dhivehi|maldivien|maldivian
dzo Dzongkha|dzongkha
cnh Hakha Chin|chin hakha
shn Shan|shan
kac Jingpho|jingpho|kachin
hsn Xiang|xiang|hunanese
gan Gan|gan
ceb Cebuano|cebuano|bisaya|visayan
hil Hiligaynon|hiligaynon|ilonggo
pam Kapampangan|kapampangan|pampango
pag Pangasinan|pangasinan
bik Bikol|bikol|bicolano
war Waray|waray
jav Javanese|javanais
sun Sundanese|soundanais
fij Fijian|fidjien
hif Fiji Hindi|hindi des Fidji
mri Maori|maori
xho Xhosa|xhosa
nya Chichewa|chichewa|nyanja
bem Bemba|bemba
nde Northern Ndebele|ndébélé du Nord|ndebele
tsn Tswana|tswana|setswana
sot Sotho|sotho|sesotho
kon Kongo|kongo|kikongo
lua Tshiluba|tshiluba|ciluba
kik Kikuyu|kikuyu|gikuyu
luo Luo|luo|dholuo
kam Kamba|kamba
nyn Nyankole|nyankole|runyankole
din Dinka|dinka
nus Nuer|nuer
ewe Ewe|éwé
gaa Ga|ga
fat Fante|fanti
dag Dagbani|dagbani
fon Fon|fon
ful Fulah|peul|fulani|fula|pulaar
bam Bambara|bambara
dyu Dioula|dioula|dyula|jula
mnk Mandinka|mandinka|mandingo
sus Susu|soussou
mos Mossi|mossi|mooré
snk Soninke|soninké
sag Sango|sango
tem Temne|temné
men Mende|mendé
kri Krio|krio
pcm Nigerian Pidgin|pidgin nigérian
wes Cameroon Pidgin|pidgin camerounais
bin Edo|édo|bini
efi Efik|efik
tiv Tiv|tiv
kab Kabyle|kabyle
rif Tarifit|rifain
shi Tachelhit|tachelhit|chleuh
tzm Central Atlas Tamazight|tamazight du Moyen Atlas
zgh Standard Moroccan Tamazight|amazighe standard marocain
aar Afar|afar
har Harari|harari
byn Bilen|bilen|blin
mlg Malagasy|malgache
gcf Guadeloupean Creole|créole guadeloupéen
acf Saint Lucian Creole|créole saint-lucien
mfe Morisyen|créole mauricien|mauritian creole
crs Seychellois Creole|créole seychellois
jam Jamaican Patois|créole jamaïcain|jamaican creole
kea Cape Verdean Creole|créole capverdien|kabuverdianu
pap Papiamento|papiamento
que Quechua|quechua
quc K’iche’|quiché
mam Mam|mam
yua Yucatec Maya|maya yucatèque
grn Guarani|guarani
aym Aymara|aymara
ojs Oji-Cree|oji-cri|anishininiimowin
crk Plains Cree|cri des plaines|nehiyawewin
cwd Woods Cree|cri des bois
csw Swampy Cree|cri des marais
crm Moose Cree|cri de Moose
crl Northern East Cree|cri de l’Est, dialecte du Nord
crj Southern East Cree|cri de l’Est, dialecte du Sud
alq Algonquin|algonquin|algonkin
otw Odawa|odawa
nsk Naskapi|naskapi
ikt Inuinnaqtun|inuinnaqtun
gwi Gwich’in|gwich’in
dgr Tłı̨chǫ|tłı̨chǫ|tlicho|dogrib
den Slavey|esclave
clc Tsilhqot’in|tsilhqot’in|chilcotin
crx Carrier|porteur|dakelh
tce Southern Tutchone|tutchone du Sud
ttm Northern Tutchone|tutchone du Nord
tli Tlingit|tlingit
hai Haida|haïda
tsi Tsimshian|tsimshian
ncg Nisga’a|nisga’a
git Gitxsan|gitxsan
kwk Kwak’wala|kwak’wala
hur Halkomelem|halkomelem|hul’q’umi’num’
squ Squamish|squamish
shs Secwepemctsín|secwepemctsín|shuswap
oka Okanagan|okanagan|nsyilxcən
kut Ktunaxa|ktunaxa|kutenai
nuk Nuu-chah-nulth|nuu-chah-nulth|nootka
sto Stoney|stoney|stoney nakoda
srs Tsuut’ina|tsuut’ina|sarcee
one Oneida|oneida
ono Onondaga|onondaga
cay Cayuga|cayuga
see Seneca|seneca
pqm Wolastoqey|wolastoqey|maliseet|malécite
abe Western Abenaki|abénaqui occidental|abenaki
nsr Maritime Sign Language|langue des signes des Maritimes
iks Inuit Sign Language|langue des signes inuite
psd Plains Indian Sign Language|langue des signes des Indiens des Plaines
bfi British Sign Language|langue des signes britannique|bsl
fsl French Sign Language|langue des signes française|lsf
"""
"""A line for each: ISO 639-3 code, English name, French name, then other names met in exports. Of a name that stands twice the first counts."""
