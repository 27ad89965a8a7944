/** One place of the table below, read. */
export interface PlaceRow {
  readonly country: string;
  /** The usual English name, then other spellings and older names. */
  readonly names: readonly string[];
  /** Whether it is a word or a person's name too, so that its neighbours must say it is a place. */
  readonly isDoubtful: boolean;
  /** Whether it is understood when asked and never looked for in an article. */
  readonly isAskedOnly: boolean;
  /** Whether a better known place of the same name lies in another country. */
  readonly isSecond: boolean;
  /** Whether it is a state or province that is written after its towns. */
  readonly isProvince: boolean;
  /** Whether it is a meeting that is known by another name than its city's. */
  readonly isEvent: boolean;
}

/**
 * Places that news and diplomacy speak of, by country: cities beside the capitals of
 * `country-table.ts`, bases, conference sites, islands and parts of states that are far from the
 * rest. A country may take several lines; the first spelling of a place is the one that is shown.
 *
 *     DE | Munich/München/Muenchen, ?Halle
 *
 * `?` also a word or a person's name: its neighbours must make it a place (Nice, Split, Austin).
 * `~` understood when asked, never looked for in an article. `*` a state or province written after
 * its towns (Nova Scotia). `+` a better known place of that name lies elsewhere (Tripoli in Lebanon).
 * `!` a meeting whose name holds no city (Shangri-La Dialogue). A place stands where it lies today:
 * Leningrad in Russia, Yalta in Ukraine.
 */
const PLACES = `
AF | Kandahar, Herat, Mazar-i-Sharif/Mazar-e-Sharif/Mazar, Jalalabad, Kunduz, Bagram, Lashkar Gah
AF | Helmand, Ghazni, Bamiyan, Camp Resolute Support/Resolute Support Headquarters
AL | Durrës, Vlorë/Vlora, Kuçovë/Kucova, Shkodër/Shkodra, Elbasan, Porto Romano, Korçë/Korca
AL | Sarandë/Saranda, ?Berat, Gjirokastër/Gjirokastra, Pashaliman
DZ | Oran, Annaba, Tamanrasset, Sétif, Béjaïa, Tindouf
AO | Lobito, Benguela, Huambo, Cabinda, Lubango
AR | Mar del Plata, Bariloche/San Carlos de Bariloche, Bahía Blanca, Rosario, ?Mendoza, Ushuaia
AR | La Plata, Salta, Tucumán, +Córdoba, Iguazú
AM | Gyumri, Vanadzor, Tsaghkadzor, Meghri, Syunik, Dilijan
AU | ?Sydney, Melbourne, ?Perth, Brisbane, ?Adelaide, ?Darwin, Townsville, Cairns, Hobart
AU | Port Douglas, Pine Gap, Alice Springs, ?Gold Coast, Geelong, *New South Wales, *Queensland
AU | *Tasmania, *Western Australia, *South Australia, *Northern Territory, Garden Island
AU | HMAS Stirling, Toowoomba, Wollongong, Ballarat, Bendigo, Launceston, Uluru, Broome
AU | Rockhampton, Amberley, Tindal, Williamtown, Woomera
AT | Salzburg, Graz, Innsbruck, ?Linz, Klagenfurt, Alpbach, Bregenz, Villach, Tyrol, Carinthia
AT | Styria, Götzendorf
AZ | Ganja, Nakhchivan/Nakhichevan, Shusha/Shushi, Stepanakert/Khankendi, Sumgait/Sumqayit, Gabala
AZ | Nagorno-Karabakh, Lachin, Karabakh
BS | ?Nassau, Freeport
BH | Muharraq, Sitra, ?Riffa, Mina Salman, ?Sakhir, Isa Air Base
BD | Chittagong/Chattogram, Cox's Bazar, Sylhet, Khulna, Rajshahi
BY | Grodno/Hrodna, Gomel/Homel, Vitebsk/Vitsebsk, Mogilev, Bobruisk, Baranovichi, Maladzyechna
BE | Antwerp/Antwerpen, Ghent/Gent, Bruges/Brugge, Leuven/Louvain, Liège, Charleroi, ?Mons/Casteau
BE | SHAPE/Supreme Headquarters Allied Powers Europe, Namur, Mechelen/Malines, Ostend/Oostende
BE | Zeebrugge, Ypres/Ieper, Bastogne, Chièvres, Florennes, Kleine Brogel, Beauvechain, ?Evere
BE | Zaventem, ?Waterloo, Waregem, Spa-Francorchamps, Flanders, Wallonia, Laeken, Heverlee
BE | Melsbroek, Peutie, Marche-en-Famenne, Val Duchesse, Alden Biesen, Passchendaele, Tervuren
BE | Hasselt, Kortrijk, Lommel, Genk, Arlon, Tournai, Dinant, Leopoldsburg, Elsenborn, Knokke
BE | Durbuy, Genval, ?Lier
BZ | ~Belize City
BJ | Parakou, Ouidah
BT | ?Paro
BO | Santa Cruz de la Sierra, ~Santa Cruz, Cochabamba, El Alto
BA | Mostar, Banja Luka, Tuzla, Brčko, Bijeljina, Srebrenica, Butmir/Camp Butmir, Zenica, Doboj
BA | Trebinje, Goražde, Bihać, Višegrad/Visegrad town, Prijedor, Republika Srpska, Neum, Potočari
BA | Jahorina, Kiseljak, Konjic, Manjača, Rajlovac
BW | Kasane/Kasame, Francistown, Maun
BR | Rio de Janeiro/Rio, São Paulo, Salvador da Bahia/Salvador de Bahia, Recife/Pernambuco, Belém
BR | Manaus, ~Natal, Porto Alegre, Fortaleza, Belo Horizonte, Curitiba, ~Santos, Petrópolis
BR | ~Boa Vista, Pará, Bahia, Foz do Iguaçu, Florianópolis, Goiânia, Campinas, Amazonas
BG | Plovdiv, Varna, Burgas, ?Ruse/Rousse, Bezmer, Graf Ignatievo, Novo Selo, ?Koren, Kabile
BG | Sliven, Stara Zagora, Veliko Tarnovo, Pleven, Blagoevgrad, Bansko, Yambol, Haskovo, Mezdra
BG | Tsarevo, Evksinograd/Euxinograd, Kazanlak, Dobrich, Shumen, Vidin, Smolyan, Nesebar, Sozopol
BG | Boyana, Kardzhali, Belene, Kozloduy, Shabla, Karlovo
BF | Bobo-Dioulasso
CV | Mindelo, ?Sal, ~Sal/Sal Island
KH | Siem Reap/Angkor Wat/Angkor, Sihanoukville, Ream/Ream Naval Base, Battambang
CM | Douala, Maroua, Garoua, Bamenda
CA | Halifax, Toronto, Montreal, Vancouver, *Quebec City/Quebec/Québec, Calgary, Edmonton, Winnipeg
CA | Charlevoix/La Malbaie, Kananaskis, Gatineau, ?Hamilton, Kelowna, ?Regina, Saskatoon
CA | St. John's, ?Gander, Goose Bay/Happy Valley-Goose Bay, Iqaluit, Yellowknife, Whitehorse
CA | Inuvik, ?Resolute Bay, Cold Lake, Bagotville, Petawawa, ?Trenton, Valcartier, Esquimalt
CA | Gagetown, ?Comox, ?Alert, Cambridge Bay, Whistler, Banff, Niagara Falls, Fort Erie/Ft. Erie
CA | Campobello Island/Campobello, Montebello, Mont Tremblant, Muskoka, Chamcook, ~Wakefield
CA | Stellarton, La Sapiniere/Val-David, Argentia, Bonne Bay, Bay of Islands, ?Labrador
CA | Fredericton, Moncton, Charlottetown, ?Victoria, Sherbrooke, Laval, Mississauga, ?Shearwater
CA | *Nova Scotia, *Ontario, *Alberta, *British Columbia, *Manitoba, *Saskatchewan, *New Brunswick
CA | *Newfoundland/Newfoundland and Labrador, *Prince Edward Island, *Yukon, *Nunavut
CA | *Northwest Territories, Saint John, Thunder Bay, Sudbury, Oshawa, Red Deer, Lethbridge
CA | Suffield, Wainwright, Gimli, Nanaimo, Prince Rupert, ?Jasper, Lake Louise, Trois-Rivières
CA | Saint-Jean-sur-Richelieu, CFB Borden, CFB Kingston, Shilo, Rimouski, Cape Breton, Lunenburg, Meech Lake, Harrington Lake, Rideau Hall
CF | Bouar, Bangassou, Bambari
TD | Abéché, Faya-Largeau
CL | Valparaíso, Viña del Mar, ~Viña del Mar/Vina de Lar, Antofagasta, ?Lota, Punta Arenas
CL | Iquique, Easter Island
CN | Shanghai, Hong Kong, Guangzhou, Shenzhen, Xi'an/Xian/Sian, Guilin, ~Guilin/Guelin
CN | Hangzhou/Hangchow, Chengdu, Chongqing, Wuhan, Nanjing/Nanking, Tianjin/Tientsin, Dalian
CN | Qingdao, Harbin, Shenyang, ?Suzhou/Soochow, Macau/Macao, Lhasa, Tibet, Urumqi, Xinjiang
CN | Kashgar, Sanya, Boao, Hainan, Qufu, Xiamen, Kunming, Guiyang, Changsha, Zhengzhou, Lanzhou
CN | Ningbo, Fuzhou, Hefei, Nanchang, Beidaihe, Zhuhai, Guangdong, Sichuan, Fujian, Yunnan, Jinan
CN | Taiyuan, Shijiazhuang, Nanning, Wuxi, Haikou, Yiwu, Hohhot, Yinchuan, Xining, Luoyang
CN | Dunhuang, Kashi, Yantai, Tangshan, Dongguan, Foshan, Huangshan, Dandong, Yanan, Changchun
CO | Cartagena/Cartagena de Indias, Medellín, ?Cali, Barranquilla, Cúcuta, Buenaventura
CO | ?Santa Marta, Bucaramanga, ?Leticia, Tolemaida, Melgar, ?Pereira
CG | Pointe-Noire, Oyo
CD | ?Goma, Lubumbashi, Bukavu, Kisangani, Matadi, ?Bunia, ?Beni, Kolwezi, Kivu
CR | Limón, Puntarenas, ?San José, Guanacaste
CI | Bouaké, San-Pédro, Korhogo
HR | Dubrovnik, ?Split, Rijeka, Zadar, Pula, Osijek, Brijuni/Brioni/Brijuni Islands
HR | Slunj/Eugen Kvaternik, Vukovar, Knin, Šibenik, Prevršac, Opatija, Rovinj, Krk, Karlovac
HR | Sisak, Lučko, Udbina, Petrinja, Gašinci, Plitvice, Cavtat, Istria, Dalmatia, Hvar, Divulje
HR | Dugopolje, Samobor, Varaždin, Slavonski Brod, Makarska, Trogir, Korčula, Brač, Poreč, Umag
HR | Pelješac, Omišalj, Daruvar, Bjelovar
CU | Guantánamo/Guantanamo Bay, Santiago de Cuba, +Santiago, Varadero, Mariel, Cienfuegos
CY | Larnaca, Limassol, Paphos, Famagusta, Akrotiri/RAF Akrotiri, Dhekelia, Kyrenia, Ayia Napa
CY | Zygi, Troodos
CZ | Brno, Ostrava, Pilsen/Plzeň, Vyškov, Olomouc, Karlovy Vary, Liberec, Pardubice
CZ | České Budějovice, Hradec Králové, Terezín/Theresienstadt, Lány, Letohrad, Kostelec, Hodonín
CZ | ~Hodonín/Hodinin, Čáslav, Lidice, Náměšť, Milovice, Jince, Boletice, Libavá, Štiřín
CZ | Průhonice, Kroměříž, Zlín, Jihlava, Kutná Hora, Mikulov, Český Krumlov, Mladá Boleslav
CZ | Ústí nad Labem, Přerov, Slavkov/Austerlitz, Brdy
DK | Aarhus/Århus, Odense, Aalborg, Karup, Kastrup, Fredensborg, Frederikshavn, Esbjerg, Roskilde
DK | Bornholm, Skagen, Skrydstrup, Oksbøl, Marienborg, Kronborg/Helsingør/Elsinore, Slagelse
DK | Korsør, Kalundborg, Ballerup, Frederikstadt
DK | Pituffik/Thule/Thule Air Base/Pituffik Space Base, Kangerlussuaq, Ilulissat, Igaliku
DK | Qaqortoq, Tórshavn, Jutland, Horsens, Billund, Viborg, Vejle, Kolding, Randers, Nyborg
DK | Fredericia, Holstebro, Hvidovre, Sønderborg, Haderslev, Rønne, Christiansborg, Sisimiut
DK | Ittoqqortoormiit
DJ | Camp Lemonnier, ~Djibouti City, Obock
DO | Punta Cana, Santiago de los Caballeros, Puerto Plata
EC | Guayaquil, Manta, La Libertad, Galápagos, Esmeraldas
EG | Alexandria, Sharm el-Sheikh/Sharm al-Sheikh/Sharm, Aswan, Luxor, Giza, Suez/Suez Canal
EG | Port Said, Ismailia, El Alamein/Al Alamein/Alamein, Great Bitter Lake, Hurghada, Sinai
EG | El-Arish/Al-Arish, New Alamein, New Administrative Capital, Damietta, Abu Simbel
EG | Mersa Matruh
SV | Acajutla, Cutuco, Comalapa
GQ | ?Bata
ER | Assab, Massawa
EE | Tartu, Narva, Pärnu, ?Tapa/Tapa Army Base, Ämari, Kuressaare, Saaremaa, Paldiski, Viljandi
EE | Võru, Haapsalu, Rakvere, ?Valga, Taara, Jõhvi, Ida-Virumaa, Hiiumaa, Nursipalu, Jõgeva, Muuga
EE | Luunja, Kadriorg, Maarjamäe, Värska
SZ | Manzini
ET | Mekelle, Gondar, Lalibela, Bahir Dar, Tigray, Bishoftu, Dire Dawa, Axum, Hawassa
FJ | Nadi, Lautoka
FI | Rovaniemi, Tampere, Turku, Oulu, Vaasa, Espoo, Mikkeli, Lappeenranta, Jyväskylä, Kuopio
FI | Joensuu, Lahti, Pori, Kotka, Hanko, Kemi, Sodankylä, Ivalo, Inari, Saariselkä, Kittilä
FI | Kuusamo, Hyvinkää, Kultaranta, Naantali, Santahamina, Upinniemi, Rovajärvi
FI | Säkylä/Pori Brigade, Niinisalo, Vekaranjärvi, Lapland/Finnish Lapland, Åland/Åland Islands
FI | Mariehamn, Imatra, Vaalimaa, Vartius, Riihimäki, Tikkakoski, Luonetjärvi, Hamina, Porvoo
FI | Järvenpää, Hämeenlinna, Kouvola, Savonlinna, Tuusula, Karelia, Kilpisjärvi, Kauhava, Pirkkala
FI | Kajaani, Haapajärvi, Rauma, Kokkola, Seinäjoki, Tornio, Parkano, Parola, Dragsvik, Raasepori
FI | Nurmes, Kuhmo, ?Salla, Utsjoki, Enontekiö, Pyhäjoki, Loviisa, Kirkkonummi, Vantaa
FR | Strasbourg, Lyon, Marseille/Marseilles, ?Nice, Cannes, Toulon, Toulouse, Bordeaux, Lille
FR | Nantes, Rennes, ?Brest, Versailles, Normandy, Caen, Évian/Evian-les-Bains, Deauville
FR | Biarritz, Rambouillet, Colleville-sur-Mer/Colleville, Omaha Beach
FR | Arromanches/Arromanches-les-Bains, Bayeux, Sainte-Mère-Église/St. Mere-Eglise, Ouistreham
FR | Bénouville, Cherbourg, Le Havre, Saint-Malo/St. Malo, Saint-Briac/St. Briac, Reims/Rheims
FR | Verdun, Compiègne, Chaumont, Mont-de-Marsan, Saint-Dizier, Istres, Île Longue, Cadarache
FR | Grenoble, Avignon, Montpellier, Aix-en-Provence, Chamonix, ?Lourdes, Calais
FR | Dunkirk/Dunkerque, Amiens, ?Tours, Dijon, ?Metz, Le Bourget, Fontainebleau, Chantilly
FR | Marly-le-Roi, Brégançon, Saclay, Satory, Villacoublay, Creil, Évreux, Cazaux
FR | Coëtquidan/Saint-Cyr, Salon-de-Provence, Orléans, Oradour-sur-Glane, Pérouges, ?Arras, Vimy
FR | Canjuers, Mailly-le-Camp, Mourmelon, ?Bourges, Corsica, Brittany, Alsace, Provence
FR | Martinique, Guadeloupe, Réunion, Mayotte, French Guiana/Cayenne/Kourou, New Caledonia/Nouméa
FR | French Polynesia/Tahiti/Papeete, Saint Martin Island/St. Martin Island
FR | ~Saint Martin Island/Saint Martin/St. Martin, Saint-Pierre and Miquelon, French West Indies
FR | ~French West Indies/West Indies, Saint Barthélemy, Omaha Cemetery, Utah Beach, Pointe du Hoc
FR | Juno Beach, Ver-sur-Mer, Carpiquet, Meudon, Limoges, ?Angers, Le Mans, Poitiers, La Rochelle
FR | Perpignan, Nîmes, Besançon, Mulhouse, Colmar, Annecy, Clermont-Ferrand, Saint-Étienne
FR | Saint-Nazaire, Lorient, Quimper, ?Vannes, Bayonne, Tarbes, Ajaccio, Bastia, Cambrai, ?Saintes
FR | Saumur, Rochefort, ?Castres, ?Albi, Rouen, Boulogne-sur-Mer, Honfleur, Menton, Saint-Tropez
FR | Antibes, Cognac Air Base, Lanvéoc, Luxeuil, Avord, Lunéville, Épernay, Vichy, Douaumont
FR | Lascaux
GA | Port-Gentil, Franceville
GM | ~Bathurst
GE | Batumi, Kutaisi, Gori, Poti, Senaki, Vaziani, Krtsanisi, Sachkhere, Sukhumi, Tskhinvali
GE | Abkhazia, South Ossetia, Gagra, Zugdidi, Rustavi, Mtskheta, ?Telavi, Kakheti, Adjara, Anaklia
GE | Ergneti, Odzisi, Borjomi, Stepantsminda/Kazbegi, Mestia, ~Tblisi
DE | Munich/München/Muenchen, Hamburg, Frankfurt/Frankfurt am Main, Cologne/Köln/Koeln
DE | Düsseldorf/Duesseldorf, Stuttgart, Hannover/Hanover, Leipzig, Dresden, Nuremberg/Nürnberg
DE | Bremen, Bremerhaven, Potsdam, Mainz, Wiesbaden
DE | Ramstein/Ramstein Air Base/Ramstein-Miesenbach, Landstuhl, Kaiserslautern, Geilenkirchen, Ulm
DE | Grafenwöhr/Grafenwoehr, Vilseck, Hohenfels, Garmisch/Garmisch-Partenkirchen, Oberammergau
DE | Spangdahlem, Rostock, Stralsund, Kiel, Lübeck/Luebeck, Wilhelmshaven, Kalkar, Uedem
DE | Münster/Muenster, Bergen-Belsen, Büchel/Buechel, Rheinbach, Koblenz, ?Trier, Heidelberg
DE | Mannheim, Karlsruhe, Freiburg, Baden-Baden, ?Kehl, Aachen, Bitburg, Baumholder, Speyer
DE | Ludwigshafen, Ingelheim, Bad Nauheim/Nauheim, Weimar, Erfurt, Eisenach, ?Halle, Magdeburg
DE | Chemnitz, Wittenberg, Meseberg, Heiligendamm, ~Heiligendamm/Heiligen-damm
DE | Elmau/Schloss Elmau, Krün, Trinwillershagen, Oggersheim, Hambach Castle/Hambach
DE | Bad Reichenhall, Fürth/Fuerth, Bodenmais, Grafenau, Mödlareuth, Bad Aibling, Augsburg
DE | Regensburg, Ingolstadt, Würzburg, Bamberg, ?Passau, Schrobenhausen
DE | Unterlüß/Unterluess/Unterluss, ?Celle, Faßberg/Fassberg, Wunstorf, Jagel, Schleswig, Nordholz
DE | Laage, Neubrandenburg, Peenemünde, Holzdorf, Schönefeld, ?Torgau, Görlitz, Dortmund, ?Essen
DE | Bochum, Duisburg, Bielefeld, Göttingen, Kassel, Petersberg, Königswinter, ?Wesel, Nörvenich
DE | Cochem, Dachau, Buchenwald, Sachsenhausen, Tübingen, Konstanz, Friedrichshafen, Bad Godesberg
DE | East Berlin, West Berlin, Bavaria, Saxony, Brandenburg
DE | Mecklenburg/Mecklenburg-Western Pomerania, Rhineland/Rhineland-Palatinate
DE | North Rhine-Westphalia, Lower Saxony, Hesse, Thuringia, Baden-Württemberg, Schleswig-Holstein
DE | Saarland/Saarbrücken, Wiesbaden-Erbenheim/Erbenheim, Mendig, Warendorf, Euskirchen, Storkow
DE | Havelberg, Oberlausitz, Wiesbaden Clay Kaserne/Clay Kaserne, Patch Barracks, Cottbus, Jena
DE | ?Gera, Zwickau, Oldenburg, Osnabrück, Braunschweig, Wolfsburg, Paderborn, Flensburg, Cuxhaven
DE | ?Husum, Greifswald, Bayreuth, Neuburg, Lechfeld, ?Landsberg, Mittenwald, Füssen, Hammelburg
DE | Veitshöchheim, Pfullendorf, Bruchsal, Gelsenkirchen, Leverkusen, Krefeld, Mönchengladbach
DE | Wuppertal, ?Siegen, Marburg, Giessen, ?Fulda, Darmstadt, Neuhardenberg, Eberswalde
DE | Strausberg
GH | Kumasi, Cape Coast, Tamale, Takoradi, Tema, Elmina
GR | Thessaloniki/Thessalonika/Salonika, Souda Bay/Souda/Suda Bay, Crete/Heraklion, Chania
GR | Larissa, Alexandroupolis/Alexandroupoli, ?Rhodes, Corfu, Piraeus, ?Delphi, Patras, Volos
GR | Kavala, Lesbos/Lesvos/Mytilene, ?Samos, Chios, ?Kos, Santorini, Araxos, Tanagra
GR | Salamis/Salamina, Stefanovikeio, Vouliagmeni, Lagonissi, Nafplio, Andravida, Elefsina/Eleusis
GR | Kastellorizo, Xanthi, Kilkis, Sounion, Mykonos, Kalamata, Ioannina, Pylos, Serres, Komotini
GR | Mytilini, Katerini, Kozani, ?Florina, Evros, ?Sparta, ?Corinth, Thebes, Rethymno, Skyros
GR | Lemnos, Megisti, Nea Peramos
GD | ~St. George's
GT | Antigua Guatemala, +Antigua, Quetzaltenango, Puerto Barrios, Santa Cruz Balanya, Iximché
GT | Tuluche, Quiriguá, Tikal
GN | Kankan, Nzérékoré
GY | ?Georgetown
HT | Cap-Haïtien, Jacmel, Gonaïves, Montrouis, Les Cayes, Pétionville
HN | San Pedro Sula, Soto Cano/Soto Cano Air Base, Palmerola, Amapala, Comayagua, La Ceiba
HU | Pápa/Papa Air Base, Székesfehérvár, Debrecen, Szeged, ?Pécs, Győr, Kecskemét, Szolnok, Taszár
HU | Veszprém, Miskolc, Sopron, Gödöllő, Eger, Esztergom, Balatonfüred, Várpalota, Tapolca
HU | Zalaegerszeg, Hódmezővásárhely, Szentendre, Balatonakarattya, Nyíregyháza, Záhony
HU | Lake Balaton, Szombathely, Kaposvár, Békéscsaba, Salgótarján, Vác, Siófok, Mohács, Hévíz
IS | Keflavík, Akureyri, Þingvellir/Thingvellir, Höfn, Bessastaðir, Helguvik, Grindavik
IS | Isafjordur, Reykjanes
IN | Mumbai/Bombay, Kolkata/Calcutta, Chennai/Madras, Bangalore/Bengaluru, ?Hyderabad, ?Agra
IN | Jaipur, Ahmedabad, Udaipur, Varanasi, ?Goa, Srinagar, Kashmir, Jammu, Lucknow, Pune, Amritsar
IN | Cochin/Kochi, Visakhapatnam, Daulatpur-Nasirabad/Daulatpur, Dharamsala, Ladakh, ?Leh
IN | Chandigarh, Gandhinagar, Gujarat, Rajasthan, Tamil Nadu, Punjab, Kerala, Bhopal, Patna, Assam
IN | Port Blair, Mysore, Pokhran, Nagpur, Indore, Kanpur, Surat, Guwahati, Imphal
IN | Allahabad/Prayagraj, Ranchi, Raipur, Bhubaneswar, Thiruvananthapuram, Coimbatore, Jodhpur
IN | Ayodhya, Shimla, Pathankot, Pahalgam, Mahabalipuram
ID | Bali/Denpasar, Bogor, Bandung, Surabaya, Yogyakarta, Medan, Banda Aceh/Aceh, Lombok, Batam
ID | Nusantara, Labuan Bajo, Borobudur, Makassar, Sumatra, ?Java, Nusa Dua, Sulawesi, Palu
ID | Semarang
IR | Isfahan/Esfahan, Mashhad, ?Shiraz, Tabriz, ?Qom, Natanz, Fordow/Fordo, Bushehr, Bandar Abbas
IR | ?Arak, Chabahar, ?Kish Island, Kermanshah
IQ | Erbil/Irbil/Arbil, Mosul, Basra/Basrah, Kirkuk, Sulaymaniyah/Sulaimaniya/Sulaimaniyah, ?Najaf
IQ | Karbala, Fallujah, Ramadi, Tikrit, Al-Asad/Ain al-Asad/Al-Assad Air Force Base, ?Taji
IQ | Besmaya/Besmayah, Duhok/Dohuk, Halabja, Samarra, Nasiriyah, ?Balad
IQ | Kurdistan Region/Iraqi Kurdistan/Kurdistan Region of Iraq
IQ | Union III/Forward Operating Base Union III, Camp Victory, Baghdad Green Zone/Green Zone
IQ | Habbaniyah, ?Ur, Al-Taqaddum, Sinjar, Anbar, Umm Qasr
IE | ?Cork, ?Galway, Limerick, Shannon, Curragh, Baldonnel/Casement Aerodrome, Waterford, Kilkenny
IE | Dundalk, Adare, Ballybunion, Ballyporeen, Ballina, Moneygall, Timahoe, Wexford
IE | Dromoland/Dromoland Castle, Farmleigh, Dún Laoghaire, Tipperary, ?Waterville, Doonbeg
IE | Killarney, Sligo, Donegal, Haulbowline
IL | Haifa, Eilat, Beersheba/Beersheva/Be'er Sheva, Ashdod, Ashkelon, Masada, Safed/Tzfat
IL | Karmiel/Karmeil, Sde Boker, Rehovot, Herzliya, Netanya, ?Nazareth, Caesarea, Kerem Shalom
IL | Sderot, Tiberias, Golan Heights/Golan, Negev, Dimona, ?Acre, ?Jaffa, Nevatim, Palmachim
IL | West Jerusalem, Yad Vashem, ?Galilee, Metula
IT | Naples/Napoli/Lago Patria, ?Milan/Milano, Venice/Venezia, ?Florence/Firenze, Turin/Torino
IT | Genoa/Genova, Bologna, Palermo, ?Bari, Verona, Trieste, Vicenza, Aviano, Sigonella, Gaeta
IT | La Spezia, Taranto, Brindisi, Poggio Renatico, Solbiate Olona, Ghedi, Gioia del Colle
IT | Amendola, Decimomannu, ?Pisa, Livorno/Camp Darby, Ferrara, Ravenna, ?Modena, ?Parma
IT | Padua/Padova, L'Aquila, Taormina, Catania, Messina, Trapani, Castelvetrano
IT | ~Castelvetrano/Castel Ventrano, Lampedusa, Pantelleria, Cagliari, Apulia/Puglia
IT | Borgo Egnazia/Fasano/Savelletri, Castel Gandolfo, Nettuno, Anzio, Monte Cassino/Cassino
IT | ?Capri, Sorrento, Pompeii, Caserta, Matera, ?Lucca, ?Siena, Perugia, Assisi, Anagni, Fiuggi
IT | ?Nervi, Cadenabbia/Villa Vigoni, Stresa, Cernobbio, ?Como, Bellagio, Rimini, ?Ancona, Pescara
IT | Trento, Bolzano, Udine, Gorizia, Bergamo, Brescia, Ventotene, Pratica di Mare, Ciampino
IT | Fiumicino, Camp Ederle, Cameri, Furbara, Sicily, Sardinia, Tuscany, Lombardy, Calabria
IT | South Tyrol, ?Salerno, ?Lecce, Foggia, Cadelbosco, Maddalena/La Maddalena, Niscemi, Bracciano
IT | Civitavecchia, Motta di Livenza, Ascoli Piceno, Reggio Calabria, Cosenza, Piacenza, Cremona
IT | Mantua, Novara, Varese, Asiago, Cortina d'Ampezzo/Cortina, Courmayeur, Rivolto, Grosseto
IT | Viterbo, Orvieto, Spoleto, Urbino, San Vito, ?Noto, Agrigento, Marsala, Sassari, Olbia
IT | Capo Teulada, Crotone, Amalfi, Positano, Portofino, Sanremo, Savona, Pontida, Redipuglia
IT | Treviso, Rovigo, Vittorio Veneto, Pollenzo, Santa Margherita Ligure
JM | ?Kingston, Montego Bay, Port Antonio, Ocho Rios, High Rock
JP | Kyoto, Osaka, Hiroshima, Nagasaki, Yokohama, Yokosuka, Sapporo, ?Nagoya, Fukuoka, ?Kobe
JP | ?Sendai, Iruma/Iruma Air Base, Okinawa/Naha, Nago, Iwakuni, Yokota/Yokota Air Base, Misawa
JP | Sasebo, Kadena, Futenma, Atsugi, ?Zama/Camp Zama, Yonaguni, Ishigaki
JP | Ise-Shima/Shima/Shima City/Ise, Karuizawa, Hakone, ?Nikko, ?Nara, Kamakura, Kanazawa
JP | Toyako/Toya/Lake Toya, Shimoda, Kashihara, Kawagoe, Miyazaki, Fukushima, Kagoshima, Niigata
JP | Nagano, Hokkaido, Kyushu, Hakodate, Takamatsu, Matsuyama, Kitakyushu, Ichigaya, Narashino
JP | Iwo Jima, Tsukuba, Aomori, Kumamoto, Okayama, Shizuoka, Gifu, Hamamatsu, ?Kure, Maizuru
JP | Chitose, Komaki, Tsuiki, Hyakuri, Ominato, Oita, Tokushima, Matsue, Toyama
JO | Aqaba, Petra, Zarqa, Irbid, Jerash, Azraq, Muwaffaq Salti/Al-Azraq, Wadi Rum
JO | Wadi Araba/Wadi Arava, Dead Sea, South Shuneh/Shuneh/South Shouneh, Sweimeh/Suweima/Sweimah
JO | Zaatari/Za'atari, Madaba, Mafraq, Tower 22
JO | King Abdullah II Special Operations Training Center/KASOTC, Rukban
KZ | Baikonur, Aktau, Karaganda, Semipalatinsk/Semey, Shymkent, Turkistan, Borovoe/Burabay, Atyrau
KZ | Kapchagay, Aktobe, Kurchatov
KE | Mombasa, Naivasha, Kisumu, Manda Bay, Nakuru, Nanyuki, Eldoret, Dadaab, Kakuma, ?Lamu, ?Diani
KI | ~Tarawa
XK | Mitrovica/Mitrovicë/Kosovska Mitrovica/North Mitrovica, Camp Bondsteel/Bondsteel
XK | Camp Nothing Hill/KFOR Camp Nothing Hill/Nothing Hill, Camp Film City/Film City
XK | Camp Villaggio Italia/Villaggio Italia, Camp Novo Selo, Prizren, Peja/Peć, Gjakova/Đakovica
XK | Gjilan/Gnjilane, Ferizaj/Urosevac, Zvečan, Leposavić, Zubin Potok, Gračanica, Banjska
XK | Jarinje, Brnjak, Vushtrri, Visoki Dečani/Decani/Deçan, Camp Maréchal de Lattre de Tassigny
XK | +Novo Selo, Ibar Bridge, Drenas, Kosovo Polje/Fushë Kosovë
KW | Camp Arifjan, Camp Doha, Ali Al Salem/Ali al-Salem Air Base, Camp Buehring, Al Jahra, Ahmadi
KW | ?Failaka
KG | ?Osh, Manas, Cholpon-Ata, Karakol, Jalal-Abad, Issyk-Kul, Batken
LA | Luang Prabang, Savannakhet, Pakse
LV | Ādaži/Camp Adazi, Daugavpils, Liepāja, Jūrmala, Ventspils, Jelgava, Rēzekne, Valmiera
LV | Lielvārde, Sigulda, Cēsis, Sēlija/Selonia, Skrunda, Rundāle, Mežaine, Spilve, Valka, Latgale
LV | Alūksne, Gulbene
LB | Sidon/Saida, ?Tyre, Naqoura, Baalbek, Byblos/Jbeil, Zahle, Shtoura/Chtaura
LB | Bekaa/Beqaa/Bekaa Valley, Rayak, Baabda, +Tripoli, Jounieh, Marjayoun
LR | Buchanan, Gbarnga, Robertsfield
LY | Benghazi, Misrata, Sirte, Tobruk, ?Sebha, ?Derna, Zawiya, Zuwara, Al Jufra, Ghadames, Bayda
LY | Cyrenaica, Fezzan
LT | Kaunas, Klaipėda, ?Rukla, Pabradė, Šiauliai, Palanga, ?Nida, Panevėžys, Rūdninkai, Zokniai
LT | Trakai, Alytus, Marijampolė, Tauragė, Druskininkai, Kazlų Rūda, Kėdainiai, Kybartai
LT | Medininkai, Mazeikiai, Juodkrantė, Visaginas, Ignalina, Birštonas, Rokantiškės, Nemenčinė
LU | Capellen, Schengen, Esch-sur-Alzette, Diekirch, Findel, Senningen, Clervaux, Kirchberg
LU | Hamm Cemetery, ~Luxembourg City, Mondorf-les-Bains, Betzdorf
MG | Toamasina, Antsiranana/Diego Suarez
MW | Blantyre, Zomba, Mzuzu
MY | Penang, Johor Bahru/Johor, Langkawi, Kota Kinabalu, ?Sabah, Sarawak, Kuching, Malacca
MY | Butterworth, Labuan, Cyberjaya, Ipoh
MV | Addu, ~Malé
ML | Gao, Timbuktu, Kidal, Mopti, Ménaka, Tessalit, Sévaré, Koulikoro, Ségou
MT | Marsaxlokk/Marsaxlokk Bay, Attard, Sliema, St. Julian's, Gozo, Floriana, Luqa, Mdina, Birgu
MT | Verdala
MH | Kwajalein, ~Majuro, Bikini Atoll
MR | Nouadhibou, ?Rosso, Kaédi
MX | Cancún, Monterrey, Guadalajara, Tijuana, Acapulco, Los Cabos/Cabo San Lucas/San José del Cabo
MX | Ciudad Juárez/Juárez, Mérida, Puebla, Puerto Vallarta, Oaxaca, Guanajuato, Querétaro, Toluca
MX | Cuernavaca, Mazatlán, Mexicali, Nogales, Ciudad Acuña, Nuevo Laredo, Matamoros, Reynosa
MX | Veracruz, Cozumel, Chichén Itzá, Uxmal, Tlaxcala, Orizaba, San Luis Potosí
MX | ~San Luis Potosí/Potosi, Chapultepec, Agualeguas, Nuevo Guerrero, Magdalena de Kino
MX | San Cristóbal de las Casas, ~San Cristóbal de las Casas/San Cristobal, Baja California
MX | Chiapas, Yucatán, Sinaloa, Culiacán, Morelia, Tapachula, ~D.F., ~D.F./Mexico DF, Hermosillo
MX | ?León
FM | Pohnpei, Chuuk, ~Yap
MD | Tiraspol, Bălți, Transnistria/Transdniestria/Transnistrian region, Gagauzia, Comrat, Bulboaca
MD | Ungheni, Cahul, Orhei, Giurgiulești, Palanca, Otaci, Cobasna, Soroca, ~Kishenev, Mimi Castle
MD | Leuseni, ?Marculesti
MC | ~Monte Carlo
MN | Darkhan, Erdenet, Karakorum, Five Hills
ME | Cetinje, Budva, Kotor, Tivat, Herceg Novi, Nikšić, Kolašin, Pljevlja, Sveti Stefan, Ulcinj
ME | Bijelo Polje, Danilovgrad, Golubovci, Boka Kotorska, Žabljak
MA | Casablanca, Marrakesh/Marrakech, Tangier/Tangiers, Fez/Fes, Agadir, Ifrane, Skhirat, Laayoune
MA | Dakhla, Western Sahara, Meknes, Tan-Tan, Kenitra, Ben Guerir/Benguerir, Oujda, Essaouira
MA | Tétouan, Skhirate, Bouznika
MZ | ?Beira, Nampula, ?Pemba, Cabo Delgado, Nacala, ?Tete
MM | Mandalay, Bagan, Sittwe, Rakhine
NA | Walvis Bay, Swakopmund, ~Luderitz
NR | ~Yaren
NP | Pokhara, Lumbini, Lalitpur
NL | Rotterdam, Utrecht, Eindhoven, Maastricht, Brunssum, Soesterberg, Schinnen, Leeuwarden
NL | Volkel, Vredepeel, Den Helder, Noordwijk, Leiden, Delft, Breda, ?Tilburg, Groningen, Nijmegen
NL | Arnhem, Margraten, Valkenburg, Scheveningen, Schiphol, Apeldoorn, Amersfoort, Oirschot
NL | Huis ten Bosch, Wassenaar, Vlissingen, Woensdrecht, Gilze-Rijen, De Kooy, 't Harde, Haarlem
NL | Zandvoort, Westerbork, Kerkrade, Catshuis, Den Haag, ~Den Haag/Hague, Curaçao/Willemstad
NL | Aruba, Sint Maarten/St. Maarten, ~Sint Maarten/St. Maartin, Bonaire, Middelburg, Almelo
NL | Hengelo, Münster-Eibergen, Rijswijk, Zoetermeer, Zwolle, Enschede, ?Doorn, ?Petten, Steenwijk
NL | ?Zeeland, Den Bosch/'s-Hertogenbosch, Roermond, Venlo, ?Assen, Heerlen, Sittard, ?Ede
NL | Wageningen, Dordrecht, ?Gouda, Alkmaar, Almere, ?Emmen, Havelte, Bergen op Zoom
NZ | Auckland, Christchurch, Queenstown, Waitangi, Dunedin, Rotorua, ?Napier, Tauranga
NZ | Cook Islands/Rarotonga, ~Cook Islands/Raratonga, Niue, ?Burnham, Waiouru, Ohakea, ?Trentham
NZ | Tokelau
NI | Corinto, Posoltega, El Porvenir, Bluefields, Puerto Cabezas
NE | Agadez, Diffa, Dosso, Tillabéri, Arlit, Zinder
NG | Kano, Kaduna, Port Harcourt, Maiduguri, Ibadan, Sokoto, Ushafa, ?Jos, Calabar, Enugu, Borno
NG | ~Benin City, Katsina
KP | Kaesong, Wonsan, Yongbyon, Nampo, Sinuiju, Rason, Punggye-ri
MK | Ohrid, Bitola, Tetovo, Krivolak, Kumanovo, Prespa, Petrovec, Stenkovec I/Stenkovec, Štip
MK | Veles, Gevgelija, Blace, Kičevo, Struga, Ilinden Barracks, Otesevo
NO | ?Bergen/Haakonsvern, Stavanger/Jåttå/Jåttåvågen, Trondheim, Tromsø/Tromso, Bodø/Bodo, Narvik
NO | Kirkenes, Bardufoss, Svalbard/Longyearbyen/Spitsbergen, Andøya/Andoya, Evenes
NO | Ørland/Orland Air Base/Ørland Air Base, Værnes/Vaernes, Setermoen, ?Rena, Rygge, ?Reitan
NO | Jørstadmoen, Elvegårdsmoen, Ramsund, Olavsvern, ?Sola, Hammerfest, ?Alta, Porsanger, Lakselv
NO | Banak, Vardø, Finnmark, Kristiansand, Lillehammer, Gardermoen, Kjeller, Mongstad, Kårstø
NO | Nyhamna, Terningmoen, ?Skjold, Harstad, ?Moss, ?Hamar, Ålesund, Oscarsborg, Akershus, Losby
NO | Arendal, Florø, Sørreisa, Storskog, Camp Viken, Kongsberg, Raufoss, Jan Mayen, Drammen
NO | Fredrikstad, Skien, Haugesund, Molde, Kristiansund, Steinkjer, Namsos, Mosjøen, Sandefjord
NO | Tønsberg, ?Horten, ?Halden, Kongsvinger, Elverum, ?Voss, Mo i Rana
OM | Salalah, Duqm, Sohar, Nizwa, Musandam, Seeb, ?Sur, Thumrait
PK | Lahore, Peshawar, Rawalpindi, Quetta, Faisalabad, Gwadar, Multan, Torkham, Abbottabad, Gilgit
PK | Muzaffarabad, Sialkot, Waziristan, Balochistan, Sindh, Khyber Pakhtunkhwa
PW | ~Koror
PS | Bethlehem, Hebron, Jericho, Nablus, Jenin, Gaza City, Rafah, Khan Younis/Khan Yunis, Al-Bireh
PS | Erez/Erez crossing, East Jerusalem, Tulkarm, Deir al-Balah
PA | Colón, ?Balboa, Panama Canal, ?~Cristobal, ~Baihos, Darién
PG | ?Lae, Bougainville, Manus, Lombrum, Rabaul
PY | Ciudad del Este, Encarnación
PE | Callao, Cusco/Cuzco, Arequipa, Machu Picchu, Trujillo, ?Lima, Mollendo, Talara, Iquitos
PE | Piura
PH | Cebu, Davao/Davao City, Subic Bay/Subic, Clark Air Base, ~Clark Air Base/Clark, ?Corregidor
PH | Los Baños, Tacloban, Taguig, Quezon City, Palawan/Puerto Princesa, Baguio, Zamboanga, Boracay
PH | Leyte, Mindanao, Luzon, Makati, Fort Magsaysay, Camp Aguinaldo, Batanes, Marawi, Pasay
PL | Gdańsk/Danzig, Kraków/Cracow, Wrocław/Wroclaw, Poznań, Łódź/Lodz, Szczecin/Stettin, Bydgoszcz
PL | Toruń, Rzeszów, Rzeszów-Jasionka/Jasionka, Orzysz/Bemowo Piskie, Redzikowo, Elbląg, Łask/Lask
PL | Malbork, Powidz, Drawsko Pomorskie/Drawsko, Żagań, Świętoszów, Ustka, Gdynia, ?Sopot, ?Hel
PL | Jurata, Lublin, Białystok/Bialystok, Suwałki/Suwalki/Suwałki Gap, Chełm, Przemyśl, Medyka
PL | Dorohusk, Katowice, Częstochowa, Kielce, Radom, Auschwitz/Auschwitz-Birkenau/Oświęcim
PL | Westerplatte, Wesoła/Wesola, Mińsk Mazowiecki, Dęblin, Krynica/Krynica-Zdrój, Karpacz
PL | Wisła/Wisla, Zamość, Augustów, Gołdap, Siedlce, Legionowo, Sulejówek, Rembertów, Nowa Dęba
PL | Wędrzyn, Skwierzyna, Bolesławiec, Olsztyn, Kołobrzeg, Świnoujście, Słupsk, Nadarzyn
PL | Treblinka, Majdanek, Zielona Góra, Opole, Lubliniec, Siemirowice, Mierzęcice, Pułtusk
PL | Przewodów, Kuźnica, Podlaskie, Pomerania, Mazury/Masuria, Krzesiny, Kozłów Biskupi, Giżycko
PL | Bartoszyce, Wicko Morskie, Hrubieszów, Tarnów, Gliwice, Rybnik, Płock, Sanok, Biała Podlaska
PL | Gniezno, Inowrocław, Grudziądz, Koszalin, Mielec, Stalowa Wola, Terespol, Hajnówka, Sejny
PL | Ożarów, Świdwin, Mirosławiec, Babie Doły
PT | Porto/Oporto, Sintra, Cascais/Estoril, Oeiras, Lajes/Lajes Field/Lajes Air Base
PT | Azores/Ponta Delgada, Terceira/Terceira Island, Madeira/Funchal, ?Faro, Coimbra, ?Braga
PT | ?Monsanto, ?Beja, Monte Real, Santa Margarida, Tróia, Évora, Guimarães, Setúbal, Fátima
PT | Sesimbra, Alfeite, Vilamoura, Algarve, São Jacinto, Queluz, Carregueira, Viana do Castelo
PT | Aveiro, Viseu, Leiria, Santarém, Óbidos, Tomar, Portalegre, ?Ota, Montijo, Sagres
QA | Al Udeid/Al Udeid Air Base, Lusail, Al Khor, Ras Laffan, Al Rayyan
QA | Brouq Training Center/Al Brouq, Al Zubarah, Dukhan
RO | Cluj/Cluj-Napoca, Timișoara, Iași, Constanța, Brașov, Sibiu, Oradea, Târgu Mureș/Tirgu Mures
RO | Craiova, Galați, Cincu, Deveselu
RO | Mihail Kogălniceanu/MK Air Base/Mihail Kogalniceanu Air Base, Câmpia Turzii, Fetești/Borcea
RO | Sinaia, Ploiești, Pitești, Bacău, Suceava, Tulcea, Smârdan, Capu Midia, Mangalia, Predeal
RO | Cotroceni, Bistrița, Babadag, ?Arad, Buzău, Baia Mare, Alba Iulia, ?Siret, Sulina, Otopeni
RO | Băneasa, Snagov, Transylvania, Voluntari, Ghencea, Caracal, Boboc, Focșani, Brăila, Satu Mare
RO | Botoșani, Vaslui, Râmnicu Vâlcea, Reșița, ?Deva, Hunedoara, Turda, Călărași, Giurgiu
RO | Turnu Severin, Curtea de Argeș, Lugoj, Mizil, Murighiol
RU | Saint Petersburg/St. Petersburg/Leningrad/Petrograd, Sochi, Vladivostok, Kazan
RU | Yekaterinburg/Ekaterinburg, Kaliningrad/Königsberg, Murmansk, Novosibirsk, Kursk, Belgorod
RU | Rostov/Rostov-on-Don, Voronezh, Bryansk, Volgograd/Stalingrad, Krasnodar, Novorossiysk
RU | Grozny, Chechnya, Dagestan, Makhachkala, Beslan, Vladikavkaz, Irkutsk, Khabarovsk, Yakutsk
RU | Omsk, Tomsk, ?Ufa, ?Samara, Saratov, Nizhny Novgorod, ?Tula, Smolensk, Pskov
RU | Arkhangelsk/Archangel, Severodvinsk, Severomorsk, Novaya Zemlya, Chelyabinsk/Chelyabinsk-70
RU | Snezhinsk, Kislovodsk, Pyatigorsk, Zagorsk/Sergiyev Posad, Radonezh, ~Radonezh/Radonezsh
RU | Novo-Ogaryovo, Valdai, Kubinka, Plesetsk, Vostochny, Sakhalin, Kuril Islands/Kurils
RU | Kamchatka, Petropavlovsk-Kamchatsky, Chita, Ulan-Ude, Magadan, Norilsk, ?Perm, Tver
RU | Yaroslavl, ?Engels, Shaykovka, Taganrog, Suzdal, Siberia, Tatarstan, North Ossetia
RU | Ingushetia, Tuva, Astrakhan, Vyborg, Kronstadt, Dubna, Zavidovo, Izhevsk, Penza, Lipetsk
RU | Ryazan, Kaluga, Oryol, Ivanovo, ?Kirov, Kostroma, Tambov, Vologda, Petrozavodsk, Cherepovets
RU | Barnaul, Tyumen, Surgut, Magnitogorsk, Orenburg, Elista, Nalchik, Stavropol, Blagoveshchensk
RU | Anadyr, Solovki, Kizlyar, Millerovo, Yeysk, Shebekino, Sudzha, Olenya, Dyagilevo, Korenevo
RU | ?Taman, Gatchina, Peterhof
RW | Butare, Gisenyi, Ruhengeri, Musanze, Murambi
SA | ~Jeddah/Jidda, Mecca/Makkah, ?Medina, Dhahran, Dammam, Khobar/Al Khobar, Taif, Tabuk
SA | Al-Ula/AlUla, Abha, Hafr al-Batin/Hafar al-Batin, Al Wajh/Wajh, Qasim/Buraidah, Neom, Diriyah
SA | King Khalid Military City, Prince Sultan Air Base/Al Kharj, Yanbu, Najran, Jizan
SA | Al-Janadriyah/Janadriyah/Janadria, Rawdat Khurain/Rawdat Khuraim, Abqaiq, Ras Tanura
SN | Thiès, Gorée/Goree Island, Ziguinchor, Casamance, Diamniadio, Touba
RS | Novi Sad, Niš, Kragujevac, Subotica, Bujanovac, Preševo, Kraljevo, Novi Pazar, Zlatibor
RS | Sremski Karlovci, Vojvodina, Raška, Merdare, Smederevo, Pančevo, Batajnica, Medveđa, Borovac
SL | Murray Town, Makeni, Lungi
SG | Changi/Changi Naval Base, Sentosa, Sembawang, Paya Lebar
SK | Košice, Žilina, Banská Bystrica, Trenčín, Prešov, Nitra, Lešť/Lest Training Area, Sliač
SK | Kuchyňa, Malacky, Poprad, Piešťany, Štrbské Pleso, Trnava, Michalovce, Vyšné Nemecké, Levice
SK | Kamenica nad Cirochou, Nemecká, Tatras/High Tatras
SI | Maribor, Bled/Lake Bled, ?Brdo/Brdo pri Kranju/Brdo Castle, Kranj, Koper, Piran, Portorož
SI | Celje, Novo Mesto, Cerklje/Cerklje ob Krki, Vipava, Postojna, Poljče, Nova Gorica, Bohinj
SI | Strunjan, Vrhnika, Pivka, Ptuj, Murska Sobota, Kočevje, Bovec, Kobarid, Lipica
SB | Gizo, Guadalcanal
SO | Kismayo, Baidoa, Baledogle/Baledogle Airfield, Bosaso, Berbera, Beledweyne, Garowe, Galkayo
SO | Puntland, ?Merca
ZA | Johannesburg, Durban, Port Elizabeth/Gqeberha, Soweto, Sandton, Qunu, Stellenbosch
ZA | Robben Island, ?Bloemfontein, Sun City, Polokwane, Nelspruit, Pietermaritzburg, KwaZulu-Natal
ZA | Gauteng
KR | Busan/Pusan, Incheon/Inchon, Daegu, Jeju/Jeju Island/Cheju/Cheju Island, Gwangju, Daejeon
KR | Panmunjom, ~Panmunjom/Panmunjon, Gyeongju, Pyeongchang, Pyeongtaek, Camp Humphreys
KR | Osan/Osan Air Base, Yongsan, Suwon, Camp Bonifas, Dorasan, Ulsan, Changwon, Jinhae, Paju
KR | Pohang, Sejong, Demilitarized Zone/DMZ, Kunsan, Sacheon, Gimpo, Camp Casey, Imjingak
KR | Gangneung, Yeosu, Camp Liberty Bell, Yongin, Gimhae
SS | Malakal, Bentiu, ?Wau, Rumbek, Abyei
ES | Barcelona, Seville/Sevilla, ?Valencia, Zaragoza/Saragossa, Málaga, Bilbao, Granada
ES | ?Rota/Naval Station Rota, Torrejón/Torrejón de Ardoz/Torrejon Air Base, Morón/Moron Air Base
ES | Bétera, Cádiz, Algeciras, Ceuta, Melilla, Palma de Mallorca/Palma de Majorca/Palma
ES | Mallorca/Majorca, Ibiza, Menorca, Marbella, ?Toledo, ?Salamanca, ?Córdoba, San Sebastián
ES | ?Santander, Vigo, La Coruña/A Coruña/Coruña, Santiago de Compostela, ?Murcia, Alicante
ES | Albacete, Los Llanos, Tarragona, Girona, Figueres, ?Burgos, Valladolid, ?Segovia, Ávila
ES | Cáceres, Badajoz, Guernica/Gernika, Ferrol, Tenerife, Gran Canaria/Las Palmas, ?Lanzarote
ES | Canary Islands/Canaries, Catalonia, Basque Country, Andalusia, Retamares, +Guadalajara
ES | Almería, Jerez, Zarzuela, Moncloa, Hoyo de Manzanares, Chinchilla, San Gregorio, El Escorial
ES | Aranjuez, Pamplona, Huelva, Lleida, Oviedo, Gijón, Logroño, Huesca, Teruel, Castellón, Elche
ES | Jaca, Vitoria-Gasteiz, Pontevedra, ?Soria, Palencia, ?Zamora, Guadarrama, Talavera, ?Ronda
ES | Fuerteventura, La Palma, Mahón, Rábida, Bárdenas, Pozuelo
LK | ?Galle, ?Kandy, Jaffna, Trincomalee, Hambantota, ?Negombo
SD | Port Sudan, Darfur, El Fasher/Al-Fashir, Nyala, Abu Shouk, Omdurman, Kassala, Kadugli
SD | El Obeid, El Geneina, Wad Madani
SR | ~Albina
SE | Gothenburg/Göteborg, Malmö, Uppsala, Kiruna, Luleå, Visby, Gotland, Karlskrona, Harpsund
SE | Linköping, ?Boden, Östersund, Umeå, Muskö, ?Berga, Örebro, Västerås, Norrköping, Jönköping
SE | ?Lund, Helsingborg, Trelleborg, Karlsborg, Skövde, Halmstad, Såtenäs, Ronneby, Kungsängen
SE | Enköping, Karlskoga, Vidsel, Arvidsjaur, Abisko, Gällivare, Haparanda, ?Kalmar, Växjö, Borås
SE | Sundsvall, Gävle, Skellefteå, Tylösand, Almedalen, Öland, Norrbotten, Skåne, Sälen, Älvdalen
SE | Rosersberg, Märsta, Arlanda, Grythyttan, Krusenberg, Revinge, ?Tofta, Karlstad, Lidköping
SE | Eskilstuna, Södertälje, ?Falun, ?Mora, Piteå, Kristianstad, Eksjö, Marstrand, Landskrona
CH | Zurich, Basel/Basle, Lausanne, Davos, Lugano, Lucerne/Luzern, Bürgenstock, Montreux
CH | Interlaken, St. Gallen, Bellinzona, Locarno, Winterthur, Caux, Glion, Mont Pèlerin
CH | Crans-Montana, Spiez, ?Vevey, Nyon, ?Fribourg, Neuchâtel, ?Crans, Payerne, ?Thun, Gstaad
CH | ?Sion, St. Moritz
SY | Aleppo, ?Homs, ?Hama, Idlib, Latakia, Tartus, Palmyra, Raqqa
SY | Deir ez-Zor/Deir al-Zor/Deir Ezzor, Al-Tanf/Tanf, Daraa/Deraa, Manbij, Kobani/Kobane
SY | Hasakah/Al-Hasakah, Qamishli, Afrin, Khmeimim/Hmeimim, Sweida/Suwayda, Quneitra, Douma
SY | Ghouta, Al-Hol
TW | Kaohsiung, Taichung, Tainan, Kinmen, Hsinchu, Hualien, ?Matsu, Taoyuan, Pingtung, Penghu
TJ | Khujand, Khorog, Kulob, Gorno-Badakhshan, Panj
TZ | Arusha, Mwanza, Zanzibar City/Stone Town, Kilimanjaro, Serengeti, Tanga, Mbeya
TH | Chiang Mai, Phuket, Pattaya, Nakhon Ratchasima/Khorat/Korat, U-Tapao, Sattahip, Ayutthaya
TH | Ban Bang Sak, Krabi, Hua Hin, Khao Lak, Udon Thani, Ubon
TL | Baucau
TG | ?Kara, Sokodé
TT | Crown Point, ~San Fernando
TN | Sfax, Sousse, ?Carthage, Bizerte, Kairouan, Djerba, ?Monastir, Tataouine, Gabes, Hammamet
TN | Kasserine, La Marsa, Ben Guerdane, Tozeur
TR | Istanbul/Constantinople, Izmir/Smyrna, Incirlik/Incirlik Air Base, Antalya/Belek, ?Adana
TR | Bursa, Konya, Kayseri, Diyarbakir/Diyarbakır, Gaziantep, Hatay/Antakya, Kahramanmaraş
TR | Malatya/Kürecik, Trabzon, Samsun, Erzurum, Mardin, Şanlıurfa/Sanliurfa/Urfa, Eskişehir
TR | Izmit/Kocaeli, Gölcük, Çanakkale, Gallipoli/Gelibolu, Bodrum, Marmaris, Aksaz, Muğla, Ephesus
TR | Bosphorus/Bosporus/Bosphorus Strait, Dardanelles, Dolmabahçe, ?Kars, Sivas, Mersin
TR | İskenderun, Çukurca, Üzümlü, Şırnak, Hakkari, Edirne, Tekirdağ, Yalova, Konya Air Base
TR | Cappadocia, Akkuyu, ?Sinop, Denizli, Ürgüp, Afyon, Balıkesir, Bandırma, Dalaman, Kilis
TR | Polatlı, Akıncı, ?Rize, ?Ordu, Manisa, Aydın, Elazığ/Elazig, Erzincan, Bolu, Isparta
TR | Zonguldak, Adıyaman, Bitlis, Siirt, Çorum, Tokat, Merzifon, Foça, Çiğli, Alanya, Kuşadası
TR | Çeşme, Imrali/İmralı
TM | Türkmenbaşy/Turkmenbashi, Awaza/Avaza, Turkmenabat, Merv
UG | ?Entebbe, Gulu, Jinja, Mbarara, Mukono, Kisowera, Wanyange, Kasese
UA | Kharkiv/Kharkov, Odesa/Odessa, Lviv/Lvov/L'viv, Dnipro/Dnepropetrovsk/Dnipropetrovsk
UA | Zaporizhzhia/Zaporizhzhya/Zaporozhye, Mariupol, Donetsk, Luhansk/Lugansk, Kherson
UA | Mykolaiv/Mykolayiv/Nikolaev, Chernihiv/Chernigov, ?Sumy, Poltava, Vinnytsia/Vinnitsa
UA | Zhytomyr, Rivne, Lutsk, Ternopil, Ivano-Frankivsk, Uzhhorod/Uzhgorod, Mukachevo, Chernivtsi
UA | Khmelnytskyi, Cherkasy, Kropyvnytskyi, Kryvyi Rih/Krivoy Rog, Kramatorsk, Sloviansk/Slavyansk
UA | Bakhmut, Avdiivka, Pokrovsk, Kupiansk, Izium/Izyum, Bucha, Irpin, Borodianka, Hostomel
UA | Chernobyl/Chornobyl, Pripyat/Prypiat, Yavoriv, Yalta/Oreanda/Livadia, Sevastopol, Simferopol
UA | Crimea/Crimean Peninsula, Kerch, Donbas/Donbass, Melitopol, Berdyansk/Berdiansk, Enerhodar
UA | Snake Island, Ochakiv, Izmail, ?Reni, Starokostiantyniv, Starychi, Boryspil, Koncha-Zaspa
UA | Truskavets, Vuhledar, Toretsk, ?Lyman, Lysychansk, Sievierodonetsk/Severodonetsk
UA | Nova Kakhovka, Kakhovka, Kremenchuk, Nikopol, Shostka, Konotop, ?Uman, Bukovel, ?Desna, Stryi
UA | Zakarpattia, Hostomel Airport, Chasiv Yar, Balakliia, Ilovaisk, Debaltseve
UA | Kamianets-Podilskyi, Bila Tserkva, Drohobych, ?Brody, Kovel, Volodymyr-Volynskyi, Orikhiv
UA | Robotyne, Huliaipole, Selydove, Kurakhove, Kostiantynivka, Krasnohorivka, Marinka, Popasna
UA | Rubizhne, Shchastia, Novomoskovsk, Pavlohrad, Kamianske, Voznesensk, Bolhrad, Chop Ukraine
UA | Mezhyhirya, Feofaniya, Yahidne, Okhtyrka, Trostianets, Vovchansk, Chuhuiv, Skadovsk
UA | Henichesk, Dzhankoi, Feodosia, Yevpatoria, Saky
AE | Sharjah, Ras al-Khaimah, Fujairah, Al Ain, Al Dhafra/Al Dhafra Air Base, Jebel Ali, ?Ajman
AE | Umm Al Quwain, Minhad/Al Minhad Air Base, Zayed Military City
GB | ?Birmingham, Manchester, Liverpool, Leeds, Glasgow, ?Bristol, ?Cardiff, ?Newport, ?Newtown
GB | ?Plymouth, Portsmouth, Southampton, ?Northwood/Northwood Headquarters
GB | Molesworth/RAF Molesworth, Fairford/RAF Fairford, Lakenheath/RAF Lakenheath
GB | Mildenhall/RAF Mildenhall/Mildenhall Air Force Base, Alconbury/RAF Alconbury
GB | Brize Norton/RAF Brize Norton, Lossiemouth/RAF Lossiemouth, Waddington/RAF Waddington
GB | Coningsby, Marham, Boscombe Down, Faslane/HMNB Clyde, Coulport, Salisbury Plain, Porton Down
GB | Innsworth/Imjin Barracks, ?Gloucester, Cheltenham, Oxford, ?Cambridge, ?Bath, ?Reading, ?York
GB | Newcastle/Newcastle upon Tyne, ?Sheffield, Nottingham, Leicester, Coventry, ?Norwich, ?Exeter
GB | ?Hull, ?Bradford, ?Blackburn, Blackpool, ?Brighton, Port of Dover, ?Sandhurst, Shrivenham
GB | Wilton Park/Wiston House, Chequers, Chevening, Ditchley/Ditchley Park, Lancaster House
GB | ?Blenheim/Blenheim Palace, Bletchley/Bletchley Park, ?Windsor/Windsor Castle, ?Sandringham
GB | ?Balmoral, Highgrove, Carbis Bay, St Ives, ?Cornwall, Sussex, Celtic Manor, Gleneagles
GB | Lough Erne/Enniskillen, Londonderry/Derry, Hillsborough Castle
GB | ~Hillsborough Castle/Hillsborough, Omagh, Armagh, Aberdeen, Dundee, Inverness, ?Stirling
GB | St Andrews, Prestwick, Turnberry, Leuchars, Holyrood, Culzean/Culzean Castle, Kinloss, Rosyth
GB | Barrow-in-Furness/Barrow, Farnborough, Aldershot, Catterick, Lydd, Bovington, Lulworth
GB | Warminster, Larkhill, Tidworth, ?Andover, High Wycombe, Northolt/RAF Northolt
GB | ?Halton/RAF Halton, Cranwell, Cosford, St Athan, Brecon/Sennybridge, Swansea, Sedgefield
GB | Weston-under-Lizard, Birch Grove, ?Carlisle, ?Ascot, Runnymede, Rogart, Hollingbourne
GB | Heathrow, Gatwick, Stansted, Culdrose, Yeovilton, Yeovil, Filton, Samlesbury, ?Warton
GB | Stevenage, Menwith Hill, Fylingdales, Shetland, Orkney, Scapa Flow, ?Wells, ?Chester, ?Durham
GB | ?Derby, ?Stoke/Stoke-on-Trent, Britannia Royal Naval College, Gibraltar, Bermuda
GB | Falkland Islands/Falklands/Port Stanley, Cayman Islands, British Virgin Islands
GB | Turks and Caicos, Anguilla, Montserrat, Saint Helena, Ascension Island, Diego Garcia/Chagos
GB | Isle of Man, Guernsey, Pitcairn, South Georgia, ?Whitehall, ?Downing Street, Yorkshire
GB | Wiltshire, ?Suffolk, ?Hampshire, ?Devon, ?Essex, Lancashire, Scunthorpe, Downpatrick
GB | Bournemouth, Southend, Ipswich, Peterborough, Northampton, Wolverhampton, ?Sunderland
GB | Middlesbrough, Harrogate, Doncaster, Telford, ?Hereford, Shrewsbury, Colchester, ?Chatham
GB | Folkestone, Whitehaven, Wrexham, Llandudno, Anglesey/RAF Valley, Dumfries, Fort William
GB | Lerwick, Kirkwall, Lisburn, Newry, Ballymena, Cumbria, Northumberland, ?Dorset, ?Somerset
GB | Isle of Wight, Falmouth, Hertfordshire, Oxfordshire
US | New York/New York City/NYC/Manhattan, Norfolk/Naval Station Norfolk, Los Angeles, Chicago
US | San Francisco, ?Houston, ?Dallas, Philadelphia, Boston, Miami, Atlanta, Seattle, ?Denver
US | San Diego, Las Vegas, ?Phoenix, Detroit, Minneapolis, St. Louis, New Orleans, ?Cleveland
US | Pittsburgh, Baltimore, Annapolis, Tampa/MacDill/MacDill Air Force Base, Colorado Springs
US | Peterson Space Force Base, ?Aspen, Honolulu, Pearl Harbor, ?Austin, San Antonio, Fort Worth
US | El Paso, ?Jackson, Nashville, ?Memphis, ?Louisville, Indianapolis, ?Columbus, Cincinnati
US | Milwaukee, Kansas City, ?Omaha/Offutt, Salt Lake City, ?Portland, Sacramento, Anchorage
US | Elmendorf/Joint Base Elmendorf-Richardson, Fairbanks, Juneau, Albuquerque, Santa Fe
US | Los Alamos, Tucson, Oklahoma City, Tulsa, ?Charlotte, ?Raleigh, Fort Bragg/Fort Liberty
US | Camp Lejeune, Cherry Point, ?Charleston, ?Savannah, ?Jacksonville, ?Orlando
US | Cape Canaveral/Kennedy Space Center, Key West, Mar-a-Lago/Palm Beach/West Palm Beach, Doral
US | Pensacola, Charlottesville, Mayport, Fort Myer, Kittery, Fort Lauderdale, Huntsville, Quantico, Fort Belvoir
US | ?Langley/Joint Base Langley-Eustis, Newport News, Virginia Beach
US | ?Arlington/Arlington National Cemetery, ?Pentagon/The Pentagon, Camp David
US | Andrews Air Force Base/Joint Base Andrews, Fort Meade, Fort McNair, ?Capitol Hill/Capitol
US | ?White House, Blair House, Mount Vernon, Gettysburg, Naval War College, West Point, ?Hartford
US | New Haven/Yale, ?Princeton, ?Harvard/Harvard University, ?Dayton/Wright-Patterson, Turtle Bay
US | United Nations Headquarters/UN Headquarters, ?Buffalo, ?Rochester
US | ?Syracuse, ?Albany, ?Hyde Park, Ithaca, ?Stanford/Stanford University/Palo Alto
US | Sunnylands/Rancho Mirage, Simi Valley/Reagan Library, ?Monterey, Silicon Valley, Bethesda
US | Camp Pendleton, ?Miramar, ?Coronado, Vandenberg, Edwards Air Force Base, ?Nellis, Fort Irwin
US | Luke Air Force Base, ?Whiteman, ?Minot, Barksdale, Fort Hood/Fort Cavazos, Fort Drum
US | Fort Benning/Fort Moore, Fort Stewart, Fort Polk, Fort Leavenworth, Fort Campbell, Fort Knox
US | Redstone Arsenal, Scott Air Force Base, Dover Air Force Base, Sea Island, Kennebunkport
US | Williamsburg, Hot Springs, Wye River/Wye Plantation, Glassboro, Bretton Woods, Dumbarton Oaks
US | Des Moines, Ann Arbor, South Bend, ?Puerto Rico/San Juan, Guam/Andersen Air Force Base
US | American Samoa, US Virgin Islands/Virgin Islands/St. Thomas/St. Croix/Christiansted
US | ~US Virgin Islands/Christianstadt, Northern Mariana Islands/Saipan, Wake Island
US | Midway Island, *Hawaii/Camp Smith, *Alaska, *Alabama, *Arizona, *Arkansas, *California
US | *Colorado, *Connecticut, *Delaware, *Florida, *Idaho, *Illinois, *Indiana, *Iowa, *Kansas
US | *Kentucky, *Louisiana, *Maine, *Maryland, *Massachusetts, *Michigan, *Minnesota, *Mississippi
US | *Missouri, *Montana, *Nebraska, *Nevada, *New Hampshire, *New Jersey, *New Mexico
US | *North Carolina, *South Carolina, *North Dakota, *South Dakota, *Ohio, *Oklahoma, *Oregon
US | *Pennsylvania, *Rhode Island, *Tennessee, *Texas, *Utah, *Vermont, *Virginia, *West Virginia
US | *Wisconsin, *Wyoming, New England, Texarkana, Grand Forks, Oak Ridge, Shreveport
US | Hampton Roads, Wallops Island, ?Boulder, Schriever, Cheyenne Mountain, ?Ponce, Spokane, Boise
US | ?Lansing, Akron, Grand Rapids, Green Bay, Fort Wayne, Wichita, Topeka, Little Rock
US | Baton Rouge, Biloxi, Tallahassee, Tuscaloosa, Knoxville, Chattanooga, ?Lexington, Chapel Hill
US | Fayetteville, Greensboro, ?Wilmington, Long Beach, ?Oakland, ?Berkeley, Pasadena, Anaheim
US | Fresno, Santa Barbara, San Clemente, Scottsdale, Flagstaff, Yuma, Los Alamitos, Tacoma
US | Joint Base Lewis-McChord, Bremerton, Kitsap, Kings Bay, ?Groton, New London, ?Worcester
US | Martha's Vineyard, Nantucket, ?Burlington, Bar Harbor, ?Niagara, Long Island, Brooklyn
US | Staten Island, Fort Dix, ?McGuire, Aberdeen Proving Ground, Patuxent River, Camp Shelby
US | ?Stennis, Eglin, Hurlburt, ?Tyndall, Maxwell Air Force Base, Fort Huachuca, Fort Sill
US | Fort Riley, White Sands, ?Holloman, Mountain Home, ?Ellsworth, ?Malmstrom, ?Eielson, ?Nome
US | Adak, Kauai, Maui
UY | Punta del Este, ?Maldonado
UZ | Samarkand, Bukhara, Termez, Khiva, Fergana, Andijan, Namangan, Nukus, Karakalpakstan
VU | Luganville
VE | Maracaibo, La Guaira, Puerto Cabello, ~Puerto Cabello/Porto Cabello, Ciudad Bolívar, Maracay
VE | Margarita Island/Isla Margarita, Barquisimeto, +Valencia
VN | ?Ho Chi Minh City/Saigon, Da Nang/Danang, Huế, Haiphong/Hai Phong, Cam Ranh Bay/Cam Ranh
VN | Ha Long/Halong Bay/Ha Long Bay, Nha Trang, Hoi An, Can Tho, Ca Mau/Camau Province, Tien Chau
VN | Di An, Dien Bien Phu, Bien Hoa, Phu Quoc, Dalat
YE | Hodeidah/Hudaydah/Al Hudaydah, Taiz, Marib/Ma'rib, Mukalla, Socotra, Hadramaut/Hadhramaut
YE | Saada
ZM | ?Livingstone, Ndola, Kitwe
ZW | Bulawayo, Victoria Falls, Mutare
VA | Saint Peter's Square/St. Peter's Square/St. Peter's Basilica, Apostolic Palace
DE | Oberhausen, ?Hagen, ?Hamm, Solingen, Ludwigshafen, Neuss, Recklinghausen, Heilbronn, Bottrop
DE | Pforzheim, Reutlingen, Remscheid, Offenbach, Unterlüß/Unterluess/Unterlüss, Wittmund, ?Ansbach
DE | Schwielowsee, ?Erding, Gelsenkirchen
ES | L'Hospitalet de Llobregat, Badalona, Terrassa, Jerez de la Frontera, Sabadell, Móstoles, Getafe
ES | Alcalá de Henares, Leganés, Alcorcón, ?Jaén, Castelló de la Plana, Cerro Muriano
GB | Birkenhead, ?Hull/Kingston upon Hull, ?Preston, Southend-on-Sea/Southend, ?Luton, Milton Keynes
GB | ?Swindon, ?Crawley, ?Wigan, Huddersfield, ?Stockport, ?Rotherham, ?Chelmsford, ?Watford, ?Dover
GB | Eastbourne, ?Grimsby, ?Bangor
IT | ?Prato, ?Monza, ?Mestre, Reggio Emilia/Reggio nell'Emilia, Maddaloni, Capodichino, Ischia
FR | Villeurbanne, Cergy/Cergy-Pontoise, Mont-Verdun, ?Balard
NL | Eygelshoven, Eibergen, Zaanstad, Hoofddorp
PL | Sosnowiec, Zabrze, Bytom, Bielsko-Biała, Gorzów Wielkopolski, Włocławek, Chorzów, Tychy
PL | Wałbrzych, Dąbrowa Górnicza, Zegrze
PT | Amadora
RS | Zemun, Čačak
TR | Gebze, ?Tarsus, Kırıkkale, Çorlu, Kütahya, Uşak, Adapazarı, Osmaniye, Afyonkarahisar, Aksaray
TR | Şirinyer/Sirinyer
GR | Preveza, Skaramaga/Skaramagas
HR | Zemunik
SK | Zvolen
NO | Kolsås, Ny-Ålesund
SE | ?Kallax, +Lapland
FI | Suomenlinna, Rissala
IS | Borgarnes
AL | Zall Herr, Rinas
MK | ?Strunga
XK | Novo Brdo/Novobërdë, ?Slatina
MD | Bendery/Tighina
CA | Brampton, ?Surrey, Burnaby, Longueuil, ?Oakville, Saguenay, Guelph, ?Kitchener, ?Borden
US | Bakersfield, ?Corpus Christi, ?Newark, ?Laredo, Jersey City, ?Plano, Carlisle Barracks, Bedminster
KZ | Taraz, Pavlodar, Ust-Kamenogorsk/Oskemen, Kyzylorda
IQ | Diwaniyah, Amarah, Kut/Al-Kut
JP | Saitama, ?Chiba, Himeji, Utsunomiya, ?Gifu, ?Kawasaki, ?Akita
KR | Goyang, Seongnam, Bucheon, Jeonju, ?Ansan, Cheongju, Uijeongbu, Hwaseong, Cheonan, ?Anyang
KR | Gyeryong
DZ | Tébessa, Biskra, Boumerdès
MA | Oujda, Al Hoceima
SN | Pikine
MY | Kota Bharu, Subang Jaya
AR | San Miguel de Tucumán
NZ | Manukau
SG | !Shangri-La Dialogue
US | !UN General Assembly/United Nations General Assembly/UNGA
IN | !Raisina Dialogue
IS | !Arctic Circle Assembly
SI | !Bled Strategic Forum
GB | !Farnborough International Airshow/Farnborough Airshow, !Royal International Air Tattoo
AE | !IDEX
FR | !Eurosatory
CN | !Xiangshan Forum
EE | !Lennart Meri Conference
`;

/** The table, read; a line that is out of shape stops the start, naming itself. */
export const PLACE_ROWS: readonly PlaceRow[] = PLACES.trim().split("\n").flatMap(readLine);

function readLine(line: string): readonly PlaceRow[] {
  const [country = "", cell, ...rest] = line.split("|").map((part) => part.trim());
  if (!/^[A-Z]{2}$/.test(country) || !cell || rest.length > 0) {
    throw new Error(`Place table: a code and a list of names are needed in "${line}".`);
  }
  return cell.split(/,\s*/).map((entry) => readEntry(country, entry));
}

function readEntry(country: string, entry: string): PlaceRow {
  const [, marks = "", names = ""] = /^([?~+*!]*)(.+)$/.exec(entry) ?? [];
  return {
    country,
    names: names.split("/"),
    isDoubtful: marks.includes("?"),
    isAskedOnly: marks.includes("~"),
    isSecond: marks.includes("+"),
    isProvince: marks.includes("*"),
    isEvent: marks.includes("!"),
  };
}
