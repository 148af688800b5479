/**
 * Plates as people type them, and what becomes of them: `=` is taken as this plate, `~` taken and to be compared, `?` asked
 * with these candidates, `!` refused with this code. Ordinary, older, special and impossible ones of each country, in the
 * forms of domain.md 2.3.
 */
export const PLATES_A_TO_G: Readonly<Record<string, readonly string[]>> = {
  AD: [
    'A 1234 =A1234; AB 1234 !pattern; M 1234 =M1234; a 0123 =A0123; M-9999 =M9999; M 123 =M123',
    'A 12345 !pattern; 1234 A !pattern; A 12E4 !pattern; A1O34 ?A1034',
  ],
  AL: [
    'AB 234 CD =AB234CD; aa-123-bb =AA123BB; AA 123 T =AA123T; AA R 123 =AAR123; AA 12 BB !pattern',
    'A 123 BB !pattern; АА 123 ВВ =AA123BB; AA 000 AA =AA000AA; AAA 00 AAA !pattern; ÇA 123 BB !letters',
    'AB 12E CD !pattern; AB 12O CD ?AB120CD',
  ],
  AM: [
    '12 AB 345 =12AB345; 123 AB 45 =123AB45; 34-OO-101 =34OO101; 12 ABC 34 !pattern; 1 AB 345 !pattern',
    '01 AA 001 =01AA001; 001 AA 01 =001AA01; ՕՏ 12 345 !letters; 12-345-AB !pattern; 10 SS 100 =10SS100',
  ],
  AT: [
    'W 12345 X =W-12345X; w-12345x =W-12345X; W-1234.56 =W123456; FK 1 ABC =FK-1ABC; WL-12 AB =WL-12AB',
    'GU 217 BI =GU-217BI; I TOMMY 1 =I-TOMMY1; W-ABC1 =W-ABC1; KU-LISA1 =KU-LISA1; W-ÄBC1 !letters',
    'W 12345Q !letters; BP-12345 =BP-12345; W 🚗 123 !letters; W !pattern; GUAB1 ?G-UAB1,GU-AB1',
    'SLAB1 ?S-LAB1,SL-AB1; W—12345X =W-12345X; W‑12345X =W-12345X; XX-123AB ~XX-123AB; O 123.456 =O123456',
    'L 123.456 =L123456; Ｇ－１２３ＡＢ =G-123AB; WU 123 AB =WU-123AB; bn 500 hx =BN-500HX; SW 12 ABC =SW-12ABC',
    'W-1234AB =W-1234AB; W - 12 345 X =W-12345X; S 1ABC =S-1ABC; W 123.45 =W12345; K 12.345 =K12345',
    'W-Q1 !letters; W-123456A ~W-123456A; BAB1 =B-AB1; W,12345X !letters; L123AB =L-123AB; LL123AB =LL-123AB',
    'W-BOSS !pattern; IL-BOSS 1 =IL-BOSS1; WD 12345 =WD-12345; G-12З4 !letters; W-O1 !pattern',
    'ВМ-123 АВ =BM-123AB',
  ],
  AZ: [
    '10-AB-123 =10AB123; 99 ZZ 999 =99ZZ999; 10-ƏB-123 !letters; 10-A-123 !pattern; 1O-AB-123 ?10AB123',
    '90-XX-000 =90XX000; 77 ЖК 123 !letters; 99-LZ-123 =99LZ123; 00-AB-123 !pattern; AB-10-123 !pattern',
  ],
  BA: [
    'A12-K-345 =A12K345; E65-J-123 =E65J123; TA-123456 =TA123456; Ј65-Е-123 =J65E123; B12-K-345 !letters',
    'A12-B-345 !letters; 001-T-999 ?O01T999; a12k345 =A12K345; M00-A-000 =M00A000; T23-E-456 =T23E456',
    'А12-М-345 =A12M345; O0I-T-999 ?O01T999; К12-Т-345 =K12T345; A12-Б-345 !letters',
  ],
  BE: [
    '1-ABC-123 =1ABC123; 1abc123 =1ABC123; ABC-123 =ABC123; 123-ABC =123ABC; MAMA ~MAMA; ABCDEFGHI !pattern',
    '1-ÀBC-123 !letters; 2-XYZ-999 =2XYZ999; T-XAA-001 ~TXAA001; 9 123 XYZ =9123XYZ; 1-ABC-12É !letters',
    '1-QAB-234 =1QAB234; 8-AAA-001 =8AAA001',
  ],
  BG: [
    'CB 1234 AB =CB1234AB; СВ 0000 НР =CB0000HP; ОВ 1234 ВТ =OB1234BT; св0000нр =CB0000HP; SV 0000 NR !letters',
    'СЮ 1234 АБ !letters; ED 1234 AB !letters; BA 1234 AB !pattern; CB 123 AB !pattern; A 1234 CD !letters',
    'ЕН 5678 ТМ =EH5678TM; E 5O78 TM ?E5078TM; A1234AB =A1234AB; у 1234 ав =Y1234AB; TX 9999 XX =TX9999XX',
    'PB-1234-KK =PB1234KK; СА 1234 ХА =CA1234XA; CA 1234 ЯА !letters; CO 123 AB ?C0123AB; 0B 0032 BT ?OB0032BT',
    'ABC-1234-YZ !letters',
  ],
  BY: [
    '1234 AB-7 =1234AB7; 1234 ІТ-5 =1234IT5; 1234 AD-7 !letters; 1234 AB-9 !pattern; 1234 AB-0 !pattern',
    '1234 ЎА-7 !letters; 0001 AA-1 =0001AA1; 1234-EM-3 =1234EM3; 1234 ХХ 4 =1234XX4; 7777 KK-7 =7777KK7',
    'AB 1234-7 ~AB12347',
  ],
  CH: [
    'ZH 123 456 =ZH123456; ZH·123456 =ZH123456; be 12 =BE12; XY 1234 !pattern; ZH 1234567 !pattern; ZH !pattern',
    'ZH 12O456 ?ZH120456; TI 1 =TI1; VD-567.890 =VD567890; AG12345U =AG12345U; CH 12345 !pattern; ZH 0 !pattern',
    'Z H 1 2 3 =ZH123; zh 98O ?ZH980',
  ],
  CY: [
    'KAA 123 =KAA123; ΚΑΑ 123 =KAA123; KAA 1234 !pattern; AB 123 =AB123; MAA 999 =MAA999; A 123 =A123',
    'ABCD 123 !pattern; KLM 456 =KLM456; AB 12 !pattern; 123 ABC !pattern; КАА 123 =KAA123',
  ],
  CZ: [
    '1A0 1234 =1A01234; 5A6 3240 =5A63240; 1AB 2345 =1AB2345; EL 123 AB =EL123AB; ALA 40-11 =ALA4011',
    'TP 65-51 =TP6551; 1G0 1234 !letters; 1A0 12O4 ?1A01204; ŠKODA 12 !letters; OVA 12-34 =OVA1234',
    '1W2 3456 !letters; 2AB 3456 =2AB3456; 9Z9 9999 =9Z99999; 1E1 1111 =1E11111; 0A0 1234 ~0A01234',
    '1A0 123 ~1A0123; 1O0 1234 !letters; 1AO 1234 ?1A01234; 1S0 3690 =1S03690; CHABARO1 !letters',
    'DICTATOR !letters',
  ],
  DE: [
    'GÖ-AB 12 =GÖ-AB12; gö ab 12 =GÖ-AB12; go-ab 12 ?GÖ-AB12,GOA-B12; TÖL BA 218 =TÖL-BA218; m ab 123 =M-AB123',
    'BAB1234 ?B-AB1234,BA-B1234; MAB123 ?M-AB123,MA-B123; HH-XY 99E =HH-XY99E; B-MW 123H =B-MW123H',
    'YY-AB 123 !pattern; AO-AB 12 ?AÖ-AB12; B-ABC 123 ?BA-BC123; B-AB 12345 !pattern; B-AB 0123 !pattern',
    'B-ÄB 123 !pattern; FFB-AB 1234 !pattern; Y-123456 =Y-123456; Y 123 456 =Y-123456; B-AB 1O ?B-AB10',
    'M-I 1O2 ?M-I102; B/AB/123 !letters; B-AB !pattern; 123 !pattern; СВ-АВ 12 =CB-AB12; B−AB 123 =B-AB123',
    'B_AB_123 !letters; KA Q 123 =KA-Q123; THW-80123 =THW-80123; LAB12H ?L-AB12H,LA-B12H; S-GO 1234E =S-GO1234E',
    'HRO-AB 123 =HRO-AB123; ABG A 1 =ABG-A1; W-W 1 =W-W1; WÜ-AB 123 =WÜ-AB123; wü ab 123 =WÜ-AB123',
    'LÜD-AB 12 =LÜD-AB12; MTK-AB 123H !pattern; MTK-A 123H =MTK-A123H; B-A 1234EH !pattern',
    'B-AB 1234 EH !pattern; BAB !pattern; 1234567 !pattern; B-12AB !pattern; HH 12-34 ?H-H1234',
    'ÖHR-A 123 =ÖHR-A123; KÖT AB 12 =KÖT-AB12; Ä-AB 12 !pattern; B-AB 1l !pattern; B-AB I2 ?B-AB12,BA-BI2',
    'В-АВ 123 =B-AB123; B- AB123 =B-AB123; B--AB--123 =B-AB123; ＭＡＢ１２３ ?M-AB123,MA-B123; KAAB123 =KA-AB123',
    'STA AB 12 =STA-AB12; M-AB 123 😀 !letters; M-АБ 123 !letters; M.AB.123 =M-AB123; 0 17-112 =0-17112',
    'B 04123 ~B-04123; HH 123 A ~HH-123A',
  ],
  DK: [
    'AB 12 345 =AB12345; ab12345 =AB12345; AB 12 34O ?AB12340; BOSS ~BOSS; ÆØÅ 123 ~ÆØÅ123; ABC 12 345 !pattern',
    'CH 99 999 =CH99999; ZZ 99 999 =ZZ99999',
  ],
  EE: [
    '123 ABC =123ABC; 123abc =123ABC; 12 ABC !pattern; 1234 ABC !pattern; ABC 123 !pattern; 123 ÄBC !letters',
    '12O ABC ?120ABC; 999 ZZZ =999ZZZ; 001 AAA =001AAA; 12 AB ~12AB',
  ],
  ES: [
    '1234 BCD =1234BCD; 1234-bcd =1234BCD; M-1234-AB =M1234AB; SE-1234-AB =SE1234AB; B-123456 =B123456',
    '1234 ABC !pattern; 1234 BCÑ !letters; 123 BCD !pattern; 1234 BQD !letters; 0000 BBB =0000BBB',
    '9999 ZZZ =9999ZZZ; GC-1234-AB =GC1234AB; IB-1234-DF =IB1234DF; 1234 BCI !pattern; O-1234-A =O1234A',
    '12E4 BCD !pattern',
  ],
  FI: [
    'ABC-123 =ABC123; abc 1 =ABC1; ÅÄÖ-123 =ÅÄÖ123; C-10001 =C10001; ÅL 12345 =ÅL12345; ABC-1234 ~ABC1234',
    'XYZ-987 =XYZ987; A-1 ~A1; 123-ABC =123ABC',
  ],
  FR: [
    'AB-123-CD =AB123CD; ab 123 cd =AB123CD; AI-123-CD !pattern; AB-123-CU !pattern; AO-123-CD !pattern',
    'SS-123-AB =SS123AB; 1234 AB 75 =1234AB75; 123 ABC 2A =123ABC2A; 123 ABC 96 !pattern; 123 ABC 977 !pattern',
    'AB-12-CD !pattern; AB-1234-CD !pattern; ÀB-123-CD !letters; AB-12O-CD ?AB120CD; AA-001-AA =AA001AA',
    'WW-123-AB =WW123AB; 2 AB 75 !pattern; 11 GY 2A =11GY2A; 123 ABC 975 =123ABC975; 1234ABC75 !pattern',
    'AA-001 !pattern; IA-123-BC !pattern; ../../etc !letters; AB%20123 !letters',
  ],
  GB: [
    'AB12 CDE =AB12CDE; ab12cde =AB12CDE; A123 BCD =A123BCD; ABC 123D =ABC123D; AXI 1234 =AXI1234',
    'BOSS 1 ~BOSS1; AB12 CDEF !pattern; AB12 C0E ?AB12COE; AB12 CDÉ !letters; LK68 ABC =LK68ABC',
    'VK57 XYZ =VK57XYZ; M1 ABC =M1ABC; ABZ 123 =ABZ123; 1 ABC =1ABC; QB12 CDE ~QB12CDE; AB12 CDI ~AB12CDI',
    "AB-12-CDE =AB12CDE; ' OR 1=1 -- !letters; AB12 CDE\\n !letters; 12345 ~12345; AIZ 1234 =AIZ1234",
    'RIB 7 =RIB7; Q123 ABC =Q123ABC; BD51 SMR =BD51SMR',
  ],
  GE: [
    'AB-123-CD =AB123CD; ABC-123 =ABC123; აბ-123-გდ !letters; BB-001-BB =BB001BB; TST-123 =TST123',
    'AB-123-C =AB123C; QQ-777-QQ =QQ777QQ; AB 12 CD ~AB12CD',
  ],
  GR: [
    'ABE 1234 =ABE1234; ΑΒΕ 1234 =ABE1234; ιηκ-4567 =IHK4567; ABC 1234 !letters; ΔΣ 1234 !letters',
    'ABE 123 ~ABE123; ABE 12345 !pattern; YZX 9876 =YZX9876; ΥΖΧ-9876 =YZX9876; ABE 0123 !pattern',
    'ZKE 1000 =ZKE1000',
  ],
};
