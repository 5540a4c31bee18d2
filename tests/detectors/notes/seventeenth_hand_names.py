"""Given names and surnames by community: every pairing is invented."""

COMMUNITIES_TEXT: str = """
quebec | Marie-Ève,Guylaine,Josée,Mélanie,Océane,Ginette,Huguette,Noémie,Maude,Lyne,Rose-Aimée,Thérèse,Karine
| Jean-Guy,Réjean,Normand,Mathis,Yvon,Stéphane,Gaétan,Marc-André,Félix,Ghislain,Pierre-Luc,Rosaire,Éric
| Tremblay,Gagnon,Bouchard,Côté,Lévesque,Bélanger,Pelletier,Desrosiers,Lachance,Charbonneau,Ouellet,Thibault,\
Vaillancourt,Larivière,Beausoleil,Francoeur,Sansregret,Létourneau,Poirier-Roy,Bergeron,\
Lafleur,Plamondon,Rivest,Saint-Onge
acadian | Evangéline,Rhéa,Bernice,Zélica,Monique,Corinne,Alma,Jacinthe | Camille,Alyre,Ulysse,Edgar,Donat,Léonce,\
Zoël,Rhéal
| LeBlanc,Cormier,Arsenault,Thériault,Doucet,Gallant,Landry,Comeau,Robichaud,Savoie,Melanson,Chiasson,Haché,Losier
anglo | Margaret,Heather,Bonnie,Destiny,Kaylee,Shirley,Tammy,Brooke,Doreen,Paige,Joy,Faith,Amber,Ruth
| Gordon,Wayne,Darryl,Craig,Tyler,Murray,Clayton,Russ,Stewart,Brayden,Lloyd,Mark,Will,Dale
| MacDonald,Fraser,Whitfield,O'Leary,Hutchings,Penney,Carmichael,Young,Stone,Ferris,Pike,Holloway,McIsaac,\
Burke,Walsh,Armitage,Sheppard,Church,Lane,Winters,Boone,Pottle
firstnations | Autumn,Delphine,Raven,Shaylene,Marcelline,Winona,Tansi,Wabigwan | Delmar,Elijah,Percy,Ambrose,Makwa,\
Dakota,Tyrell,Gerald
| Cardinal,Moonias,Whiteduck,Bearhead,Awashish,Littlechild,Wesley,Kakegamic,Manyfingers,Paul-Denny,Sinclair-Bird,\
Nepinak,Spence,Crowchild,Echum,Petiquay,Bluecloud,Moar
inuit | Aputi,Siasi,Leetia,Elisapie,Oolootie,Pitsiula,Uqsuralik | Jaipiti,Putulik,Noah,Qalingo,Simeonie,Lukasi,Adamie
| Kilabuk,Nowdlak,Akpaliapik,Tukkiapik,Etok,Qumaluk,Annanack,Ipeelee,Uqaituk,Kanayuk,Tulugak,Aqpik
metis | Rosalie,Charlene,Verna,Josette,Madeleine,Lorraine | Gabriel,Cuthbert,Norbert,Maurice,Ovide,Clément
| Desjarlais,Lafrenière,Gladue,Belcourt,Fayant,Amyotte,Boucher,Laframboise,Delorme,Chartrand,Ducharme
southasian | Harpreet,Simran,Nirmala,Anjali,Fatema,Thulasi,Gurleen,Shazia,Parvati | Jaspreet,Balwinder,Rohan,Suresh,\
Imran,Kumaran,\
Manjit,Arjun,Zubair | Dhaliwal,Sandhu,Patel,Kaur Gill,Sivakumar,Chaudhry,Mehta,Brar,Hossain,Rajaratnam,Qureshi,\
Grewal,Nair
chinese | Mei Ling,Xiaoyan,Wai Fong,Siu Ping,Yutong,Jiahui,Lihua,Qian | Guo Wei,Chi Keung,Haoran,Zhiming,Kin Man,\
Jun,Yiming,Bo
| Leung,Zhang,Chow,Xu,Huang,Kwok,Zheng,Lau,Ng,Deng,Ouyang,Tse
vietnamese | Thi Hoa,Ngoc Anh,Bich Tram,Thuy,Kim Lan,Diem | Van Minh,Quoc Bao,Duc,Thanh Tung,Hieu,Khoa
| Nguyen,Tran,Pham,Huynh,Vo,Dang,Bui,Truong,Lam,Duong
filipino | Marivic,Jocelyn,Rosalinda,Cherry Mae,Lourdes,Analyn,Maricel | Rodel,Jomar,Reynaldo,Crisanto,Efren,Arnel,\
Dindo
| Dela Cruz,Bautista,Villanueva,Macaraeg,Pangilinan,Manalo,Dimaculangan,Salonga,Abad,Catacutan
arab | Nadia,Rim,Houda,Samira,Ghada,Yasmine,Khadija,Salma,Rania | Youssef,Karim,Bilal,Tarek,Abdelkader,Mounir,Anas,\
Walid,Rachid
| El Amrani,Benali,Haddad,Khoury,Bouazizi,Al-Masri,Mansouri,Ben Salah,Chaoui,Abou Samra,Hamdan,Ziani,Darwish
persian | Parisa,Shirin,Mahnaz,Niloufar,Azadeh,Laleh | Behrouz,Kaveh,Siamak,Farhad,Omid,Hossein
| Rostami,Ghorbani,Farahani,Tehrani,Moradi,Shirazi,Jafari,Bagheri,Karimzadeh,Sohrabi
somali | Hodan,Ifrah,Sahra,Ubah,Fadumo,Ayaan | Abdirahman,Liban,Mahad,Guled,Warsame,Sharmarke
| Abdi,Warsame,Farah,Jama,Hersi,Elmi,Gedi,Duale,Mohamud,Osman Ali
haitian | Guerda,Mirlande,Wideline,Rose-Laure,Nadège,Fabiola,Islande | Wilner,Jean-Robert,Frantz,Dieudonné,Wisly,\
Emmanuel,Evens
| Pierre-Louis,Desrameaux,Joseph,Toussaint,Célestin,Jean-Baptiste,Dorvil,Saint-Fleur,Exantus,Petit-Homme,Louissaint
ukrainian | Oksana,Halyna,Svitlana,Iryna,Daryna,Lesia | Taras,Bohdan,Vasyl,Andriy,Mykola,Ostap
| Kovalenko,Melnyk,Shevchuk,Hrytsenko,Bondarenko,Petryshyn,Kuzmenko,Lysenko,Zaporozhets,Wasylyshyn
portuguese | Fátima,Conceição,Deolinda,Graça,Lúcia,Natércia | Manuel,Joaquim,Délio,Armindo,Nelson,Jorge
| Medeiros,Pacheco,Furtado,Da Silva,Rebelo,Câmara,Dos Santos,Amaral,Tavares,Botelho
latin | Maricruz,Yolanda,Ximena,Luz Marina,Araceli,Paola,Esperanza | Wilmer,Héctor,Jairo,Óscar,Edwin,Rigoberto,Ángel
| Hernández,Quispe,de la Torre,Ramírez López,Zapata,Cifuentes,Montoya,Guzmán,Orellana,Peña,Cárdenas
korean | Ji-woo,Eun-ji,Soo-bin,Hye-jin,Mi-sook | Min-jun,Sung-ho,Dong-hyun,Jae-won,Kyung-soo
| Kim,Hwang,Yoon,Seo,Kwon,Jeong,Noh,Baek,Shin,Oh
eritrean | Selam,Senait,Rahwa,Abeba,Tsige,Luwam | Tesfay,Filmon,Yonas,Berhane,Kidane,Habtom
| Tekle,Ghebremariam,Haile,Woldemichael,Asfaha,Kiflom,Tesfamariam,Weldu,Habte,Ogbay
african | Aminata,Chantal,Divine,Adjoa,Mariama,Gloire,Ngozi,Espérance | Mamadou,Kwabena,Serge,Ousmane,Chidi,\
Innocent,Prosper,Koffi
| Diallo,Mensah,Ndayishimiye,Okafor,Traoré,Kabongo,Nkurunziza,Coulibaly,Adeyemi,Mbuyi,Tshibanda,Ouattara
"""

NICKS_F: list[str] = [
    "Bee",
    "Kookum Jo",
    "Mimi",
    "Dolly",
    "Ti-Lou",
    "Junie",
    "Peaches",
    "Cricket",
    "Nanou",
    "Sis",
    "Titi",
    "Roxy",
]
NICKS_M: list[str] = [
    "Ti-Guy",
    "Smokey",
    "Bear",
    "Ti-Paul",
    "Junior",
    "Slim",
    "Rocky",
    "Gus",
    "Buddy",
    "Manny",
    "Doc",
    "Pops",
]

WEIGHTS_EN: dict[str, int] = {
    "quebec": 3,
    "acadian": 3,
    "anglo": 16,
    "firstnations": 9,
    "inuit": 4,
    "metis": 4,
    "haitian": 3,
}
WEIGHTS_FR: dict[str, int] = {
    "quebec": 22,
    "acadian": 9,
    "anglo": 2,
    "firstnations": 5,
    "inuit": 3,
    "metis": 4,
    "haitian": 10,
    "arab": 9,
    "african": 9,
    "latin": 6,
    "vietnamese": 4,
}


def _parse(text: str) -> dict[str, tuple[list[str], list[str], list[str]]]:
    """Read the table above into community -> (women's names, men's names, surnames)."""
    table: dict[str, tuple[list[str], list[str], list[str]]] = {}
    lines: list[str] = []
    for line in text.strip().split("\n"):
        if line.startswith("|"):
            lines[-1] += " " + line
        else:
            lines.append(line)
    for line in lines:
        cells = [cell.strip() for cell in line.split("|")]
        women, men, family = ([name.strip() for name in cell.split(",")] for cell in cells[1:4])
        table[cells[0]] = (women, men, family)
    return table


COMMUNITIES: dict[str, tuple[list[str], list[str], list[str]]] = _parse(COMMUNITIES_TEXT)
GIVEN_NAMES: list[str] = sorted({n for c in COMMUNITIES.values() for n in c[0] + c[1]})
SURNAMES: list[str] = sorted({n for c in COMMUNITIES.values() for n in c[2]})
