"""Invented people: given names and surnames by community, nicknames."""

GIVEN_F: dict[str, str] = {
    "quebec": "Julie,Marie-Ève,Ginette,Huguette,Nathalie,Chantal,Océane,Mégane,Lise,Thérèse,Gisèle,"
    "Sylvie,Amélie,Josiane,"
    "Solange,Pierrette,Maude,Rosalie,Florence,Jacinthe,Marie-Claude,Annick,Stéphanie,Léa,Noémie,Yvette",
    "acadian": "Évangéline,Rose-Marie,Zoé,Edna,Rachelle,Mélanie,Aline,Bernadette,Dorine,Monique,Angèle,Jeannine",
    "anglo": "Brenda,Margaret,Donna,Kayla,Heather,Shirley,Ashley,Doreen,Megan,Sheila,Joyce,Tracy,"
    "Wendy,Pearl,Hope,April,"
    "Grace,Faith,Lorraine,Tiffany",
    "cree": "Charlene,Verna,Bernice,Darlene,Raven,Jolene,Tanis,Marlene,Shayla,Winona,Delphine,Bertha",
    "inuit": "Aputi,Siasi,Annie,Leetia,Qullik,Mina,Elisapee,Nivi,Saima,Oolootie",
    "metis": "Rosalind,Corinne,Yvonne,Georgina,Cheyenne,Louise,Camille,Mavis,Odette,Lucille",
    "southasian": "Harpreet,Simran,Priya,Gurleen,Anjali,Fatima,Sunita,Navdeep,Deepika,Rukhsana,Jasleen,Meena",
    "chinese": "Mei Ling,Xiuying,Wai Yee,Jing,Yan,Suk Han,Lihua,Hui Min,Yuet,Fang",
    "vietnamese": "Thu Hà,Ngọc,Lan,Kim Anh,Thúy,Mai,Hồng,Bích,Tuyết",
    "filipino": "Maricel,Rosario,Jocelyn,Luzviminda,Cherry,Analyn,Divina,Rowena,Marites,Imelda",
    "arab": "Amina,Khadija,Nour,Samira,Leïla,Hanane,Rania,Zineb,Souad,Yasmine,Hiba,Malika",
    "persian": "Shirin,Parisa,Nasrin,Mahsa,Azadeh,Farideh,Roya,Zahra",
    "somali": "Hodan,Ifrah,Ayaan,Sahra,Hibaq,Fadumo,Ubah,Asha",
    "haitian": "Guerline,Mirlande,Marie-Carmel,Wideline,Nadège,Roseline,Dieula,Fabiola,Yolette",
    "ukrainian": "Oksana,Halyna,Olena,Iryna,Natalka,Svitlana,Kateryna,Larysa",
    "portuguese": "Fátima,Conceição,Lúcia,Graça,Filomena,Deolinda,Inês",
    "latin": "Guadalupe,Yesenia,Marisol,Luz,Ximena,Paola,Esperanza,Dulce,Valentina",
    "korean": "Eun-ji,Soo-jin,Hye-rin,Min-seo,Young-hee,Ji-won",
    "eritrean": "Selam,Tsige,Letebrhan,Rahwa,Abrehet,Senait,Mebrat",
    "african": "Chiamaka,Ngozi,Aïssatou,Fatoumata,Mariam,Clémentine,Uwase,Divine,Adjoa,Espérance",
}
GIVEN_M: dict[str, str] = {
    "quebec": "Jean-Guy,Réjean,Normand,Mathieu,Benoît,Gaétan,Étienne,Luc,Sylvain,Émile,Xavier,"
    "Marcel,Yvon,Jean-François,"
    "Félix,Alexis,Serge,Denis,Raynald,Olivier,Rosaire,Thomas,Loïc,Zachary,Alain,Ghislain",
    "acadian": "Hector,Livain,Camille,Aurèle,Médard,Euclide,Roméo,Donat,Ulysse,Gérald,Alphée,Rhéal",
    "anglo": "Gary,Wayne,Kevin,Tyler,Brian,Mark,Doug,Chase,Earl,Dwayne,Cody,Will,Grant,Clifford,"
    "Ken,Norman,Hunter,Art,"
    "Ross,Logan",
    "cree": "Delbert,Elijah,Clarence,Lyle,Dallas,Percy,Solomon,Trent,Gordon,Jeremiah,Kyle,Wilfred",
    "inuit": "Joanasie,Pitsiulak,Adamie,Jaypeetee,Simeonie,Markoosie,Noah,Putulik,Lucassie",
    "metis": "Gabriel,Garry,Lawrence,Ambrose,Maurice,Curtis,Leo,Raymond,Vital",
    "southasian": "Gurpreet,Rajesh,Amandeep,Imran,Suresh,Manjit,Arjun,Bilal,Jaswinder,Vikram,Tariq,Kiran",
    "chinese": "Wei,Jian Guo,Kwok Wah,Ming,Haoran,Chi Keung,Tao,Yong,Zhiqiang",
    "vietnamese": "Minh,Tuấn,Hùng,Đức,Quang,Bảo,Văn Long,Thành,Khoa",
    "filipino": "Rodel,Jomar,Reynaldo,Ferdinand,Arnel,Ernesto,Jun,Rommel,Dante",
    "arab": "Youssef,Karim,Mohamed,Walid,Samir,Rachid,Omar,Bassam,Mehdi,Tarek,Abdelkader,Anis",
    "persian": "Reza,Behzad,Dariush,Kaveh,Hamid,Siavash,Arash,Mehrdad",
    "somali": "Abdirahman,Liban,Warsame,Guled,Mahad,Yusuf,Abshir,Farah",
    "haitian": "Wilner,Jean-Robert,Frantz,Ronald,Emmanuel,Stanley,Fritznel,Évens,Dieudonné",
    "ukrainian": "Taras,Bohdan,Mykola,Andriy,Vasyl,Orest,Yaroslav,Petro",
    "portuguese": "Joaquim,Manuel,Rui,Amadeu,Duarte,Zeferino,Nelson",
    "latin": "Jorge,Wilmer,Ramiro,Ángel,Édgar,Fernando,Jesús,Hernán,Mauricio",
    "korean": "Min-ho,Sung-jin,Dong-hyun,Jae,Tae-yang,Sang-woo",
    "eritrean": "Tesfay,Yonas,Habtom,Filmon,Mehari,Berhane,Kidane",
    "african": "Emeka,Ibrahima,Mamadou,Blaise,Jean-Bosco,Kwame,Olumide,Souleymane,Patrice,Tunde",
}
SURNAMES: dict[str, str] = {
    "quebec": "Tremblay,Gagnon,Bouchard,Côté,Fortin,Lavoie,Pelletier,Bélanger,Lévesque,Bergeron,"
    "Desrosiers,St-Pierre,"
    "Lachance,Beauchemin,Laliberté,Boisvert,Deschênes,Ouellet,Thibodeau-Roy,Charbonneau,Vaillancourt,"
    "L'Écuyer,"
    "Dubé,Grenier,Larivière,Lafleur,Champagne,Poulin,Nadeau,Turcotte,Sansregret,Létourneau,Hamel,"
    "Quirion,Marcotte",
    "acadian": "LeBlanc,Cormier,Gallant,Arsenault,Robichaud,Doiron,Melanson,Thériault,Haché,Savoie,"
    "Boudreau,Maillet,"
    "Losier,Chiasson,Gaudet,Comeau,d'Entremont,Bourque,Landry,Gautreau",
    "anglo": "MacDonald,Fraser,Hughes,O'Brien,Whitfield,Bell,Campbell,Young,Church,Wood,Baker,"
    "Field,Price,McLeod,Hill,"
    "Thiessen,Friesen,Dyck,Penner,Schmidt,van der Meer,Parsons,Power,Murphy,Rose,Winters,Stone,Banks,"
    "Case,Dickson",
    "cree": "Bear,Cardinal,Ballantyne,Beardy,Moostoos,Whitebear,Littlechild,Spence,Sinclair,McKay,Roberts,Nepinak,"
    "Strongarm,Keewatin,Tootoosis,Bighetty,Ratt,Charles,Sanderson,Yellowquill,Cook,Starblanket,Kakakaway,"
    "Bird",
    "inuit": "Kilabuk,Ipeelee,Nowdlak,Akavak,Tulugak,Annahatak,Qaunaq,Kownirk,Alaku,Ekomiak",
    "metis": "Delorme,Desjarlais,Fleury,Lépine,Ledoux,Morin,Parenteau,Lavallee,Fiddler,Vandal,Caron,Belcourt",
    "southasian": "Singh,Kaur,Dhillon,Patel,Sharma,Khan,Grewal,Sandhu,Ahmed,Nair,Perera,Chowdhury,Gill,"
    "Bhatti,Thapa,Sivakumar",
    "chinese": "Chen,Wong,Li,Zhang,Lau,Huang,Cheung,Ng,Zhou,Lam,Tse,Xu",
    "vietnamese": "Nguyễn,Trần,Phạm,Lê,Võ,Đặng,Huỳnh,Bùi,Dương",
    "filipino": "Santos,dela Cruz,Reyes,Bautista,Mendoza,Villanueva,Magsaysay,Pangilinan,Dizon,Ocampo,Salonga",
    "arab": "El Amrani,Benali,Haddad,Mansour,Bouzid,Al-Khatib,Chaoui,Saidi,Khoury,Benkirane,Trabelsi,Al Masri,Zeroual",
    "persian": "Hosseini,Karimi,Rahimi,Tehrani,Moradi,Ahmadzadeh,Ghorbani,Farahani,Nouri",
    "somali": "Abdi,Warsame,Hersi,Jama,Mohamud,Osman,Duale,Gedi,Nur",
    "haitian": "Jean-Baptiste,Pierre-Louis,Charles-Étienne,Dorval,Estimé,Joseph,Desruisseaux,"
    "Saint-Fleur,Toussaint,Celestin,"
    "Augustin,Philogène",
    "ukrainian": "Kowalchuk,Shevchenko,Bodnar,Melnyk,Hrynchuk,Petrenko,Zelinski,Stetsko,Tkachuk,Romaniuk",
    "portuguese": "Medeiros,Ferreira,Sousa,da Silva,Furtado,Pacheco,Câmara,dos Santos",
    "latin": "Hernández,Rojas,Quintero,Morales,de la Torre,Cifuentes,Guzmán,Peña,Castillo,Ramírez,Zelaya",
    "korean": "Kim,Park,Choi,Jung,Kang,Yoon,Shin",
    "eritrean": "Tesfamariam,Ghebremedhin,Woldu,Kidane,Tekle,Haile,Gebreyesus,Asfaha",
    "african": "Okafor,Diallo,Traoré,Mukendi,Nkurunziza,Adeyemi,Mensah,Habimana,Konaté,Ndiaye,Tshibangu,Eze,Balogun",
}
WEIGHTS_EN: dict[str, int] = {
    "quebec": 4,
    "acadian": 5,
    "anglo": 18,
    "cree": 16,
    "inuit": 4,
    "metis": 8,
    "southasian": 8,
    "chinese": 5,
    "vietnamese": 4,
    "filipino": 7,
    "arab": 4,
    "persian": 4,
    "somali": 4,
    "haitian": 1,
    "ukrainian": 6,
    "portuguese": 4,
    "latin": 4,
    "korean": 3,
    "eritrean": 4,
    "african": 5,
}
WEIGHTS_FR: dict[str, int] = {
    "quebec": 30,
    "acadian": 16,
    "anglo": 4,
    "cree": 2,
    "inuit": 2,
    "metis": 3,
    "southasian": 2,
    "chinese": 2,
    "vietnamese": 4,
    "filipino": 1,
    "arab": 13,
    "persian": 2,
    "somali": 1,
    "haitian": 9,
    "ukrainian": 2,
    "portuguese": 3,
    "latin": 6,
    "korean": 1,
    "eritrean": 1,
    "african": 9,
}
NICKS: dict[str, list[str]] = {
    "enf": "Kitty,Babs,Auntie Dot,Peaches,Sissy,Red,Bev,Kookie,Big Lou,Trudi,Mims,Jo-Jo".split(","),
    "enm": "Skip,Bubba,Moose,Smokey,Junior,T-Bone,Buddy,Gus,Chuckie,Slim,Ozzie,Frenchy".split(","),
    "frf": "Ti-Lou,Mimi,Gigi,Nini,Lulu,Fafa,Manon-la-rousse,Nanette,Tatie Rose,Cricri,Doudou,Marie-Jo".split(","),
    "frm": "Ti-Guy,Ti-Paul,Bob,Pit,Jeannot,Titou,Ti-Claude,Gros Louis,Toto,Loulou,Ti-Rouge,Coco".split(","),
}
