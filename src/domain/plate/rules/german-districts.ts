/**
 * District codes of German plates: those given out (707) and those that ended but are still driven with (63), as the
 * Kraftfahrt-Bundesamt listed them in July 2026; without the codes of federal and state authorities. One line for each
 * first letter, then the rest of each code; `_` is the letter alone.
 */
const DISTRICTS = [
  'A _ A B BG BI C E H IB IC K L LF LS LZ M N NA NG NK P PD R RN RT S SD SL SZ T U UR W Z ZE Ö',
  'B _ A AD AR B BG C CH E ED EI EL ER F GD GL H I ID IN IR IT IW K KS L LB LK M N NA O OG OH OR OT R RA RB RG ' +
    'RI RK RL RV S SB SK T TF U UL Z ZA Ö ÜD ÜR ÜS ÜZ',
  'C _ A AS B E HA LP LZ O OC OE R UX W',
  'D _ A AH AN AU BR D E EG EL GF H I IL IN IZ KB L LG M N O ON S T U UD W Z ÜW',
  'E _ A B BE BN BS CK D E F G H HI I IC IH IL IN IS L M MD MS N R RB RH RK RZ S SA SB SW U UT W',
  'F _ AL B D DB DS EU F FB G H I KB L LÖ N O OR R RG RI RW S T TL W Z Ü ÜS',
  'G _ A AN AP C D DB E EL EM EO ER F G HA HC I K L LA M MN N NT OA OH P R RA RH RI RM RS RZ S T TH UB UN V VM ' +
    'W Z Ö Ü',
  'H _ A AB AL AM AS B BN BS C CH D DH DL E EB EF EI ER ET F G GN GW H HM I IG IP K L M MÜ N O OG OH OL OM OR ' +
    'OT P R RO S SK ST U US V VL W WI X Y Z ÖS ÜN',
  'I GB K L LL N S Z',
  'J _ B E EV L ÜL',
  'K _ A AR B C E EH EL EM F G H I IB K L LE LZ M N O R RU S T U US W Y YF ÖN ÖT ÖZ ÜN',
  'L _ A AN AT AU B BS BZ C D DK DS E EO ER EV F G H I IB IF IN IP K L M N OH OS P R RO S SZ U UK UP WL Ö ÖB ÜD ' +
    'ÜN',
  'M _ A AB AI AK AL AR B C D E ED EG EI EK EL EP ER ES ET G GH GN H HL I IL K KK L M N O OD OL ON OS Q R S SE ' +
    'SH SP ST T TK TL UC W Y YK Z ZG Ü ÜB ÜL ÜN ÜR',
  'N _ AB AI AU B D DH E EA EB EC EN ES EU EW F H I IB K M MB MS OH OL OM OR P R RÜ T U VP W WM Y Z Ö',
  'O A AL B BB BG C CH D E F G H HA HV HZ K L LD P PR R S SL TT TW VI VL VP Z',
  'P _ A AF AN AR B CH E EG ER F I IR K L LÖ M N R RÜ S W Z',
  'Q FT LB',
  'R _ A C D DG E EG EH EI G H I ID IE L M N O OD OF OK OL OS OT OW P S SL T U V W Y Z ÜD ÜG',
  'S _ AB AD AN AW B BG BK C CZ DH DL DT E EB EE EF EL F FA FB FT G GH HA HG HK HL I IG IM K L LE LF LG LK LN ' +
    'LS LZ LÜ M MÜ N NH O OB OG OK OL ON P PB PN PR R RB RO T TA TB TD TE TH TL TO U UL W WA Y Z ZB ÄK ÖM ÜW',
  'T BB DO E ET F G IR O P R S T UT ÖL ÖN Ü',
  'U E EM ER FF H L M N SI',
  'V _ AI B EC ER G IB IE IT K L OF OH R S',
  'W _ A AF AK AN AR AT B BG BS D DA E EB EG EL EM EN ER ES F G HV I IL IS IT IZ K L LG M MS N ND O OB OH OL OR ' +
    'OS R RN S SF ST SW T TL TM UG UN UR W Z ZL Ü ÜM',
  'Z _ E EL I IG P R S W Z',
  'Ö HR',
  'Ü B',
];

/** The district codes of German plates, umlauts as on the plate. */
export const GERMAN_DISTRICTS: readonly string[] = DISTRICTS.flatMap((line) => {
  const [first = '', ...rests] = line.split(' ');
  return rests.map((rest) => (rest === '_' ? first : first + rest));
});
