package jp.yagura.profile.lookalike;

import java.util.List;

/** Two hundred handles as municipalities have them, no two of them of one office. Made up. */
final class UnrelatedHandles {
  private static final String HANDLES =
      """
      city_nagasaki sasebo_koho isahaya_kouhou omura_city_pr goto_kanko hirado_info iki_tourism
      tsushima_bousai unzen_fire shimabara_jo saikai_iju matsuura_shisei kawatana_town
      togitsu_library nagayo_kosodate hasami_ceramics obama_onsen_pr minamishimabara_geo
      sapporo_koho hakodate_kanko otaru_pr asahikawa_zoo_info muroran_port kushiro_marsh_pr
      obihiro_agri kitami_curling yubari_melon_official iwamizawa_snow abashiri_ice rumoi_city
      tomakomai_pr wakkanai_north bibai_koho ashibetsu_star ebetsu_brick akabira_ran
      monbetsu_okhotsk nayoro_taiyo mikasa_geopark nemuro_sanma chitose_river
      aomori_city hirosaki_apple hachinohe_koho kuroishi_yosare goshogawara_pr towada_art
      misawa_sky mutsu_shimokita tsugaru_fuji_pr morioka_pref_iwate miyako_city hanamaki_kouhou
      kitakami_sakura kuji_ama tono_monogatari ichinoseki_mochi rikuzentakata_pine kamaishi_rugby
      ninohe_urushi sendai_kouhou ishinomaki_manga shiogama_port kesennuma_shark shiroishi_umen
      natori_yuriage kakuda_space iwanuma_airport tome_hatto kurihara_dairy
      osaki_narugo akita_namahage noshiro_basket yokote_kamakura odate_akitainu oga_peninsula
      yuzawa_inaniwa yurihonjo_koho katagami_tsukudani daisen_hanabi
      yamagata_pref yonezawa_beef tsuruoka_gastronomy sakata_kouwan shinjo_matsuri sagae_cherry
      kaminoyama_onsen murayama_rose nagai_ayame tendo_shogi fukushima_city aizu_wakamatsu
      koriyama_pr iwaki_hula shirakawa_daruma sukagawa_ultra kitakata_ramen soma_nomaoi
      nihonmatsu_kiku tamura_cave mito_ume hitachi_seaside tsuchiura_lotus koga_peach
      ishioka_festival yuki_tsumugi ryugasaki_crocket shimotsuma_cycle joso_kinu kasama_pottery
      toride_art ushiku_daibutsu utsunomiya_gyoza ashikaga_fujihana tochigi_kura
      kanuma_sosaku nikko_toshogu oyama_hanpu mooka_ichigo otawara_togarashi maebashi_koho
      takasaki_station_pr kiryu_orihime isesaki_meisen ota_bus_info numata_tengu tatebayashi_tanuki
      shibukawa_heso fujioka_fuji_festa tomioka_silk annaka_rally saitama150th kawagoe_koedo
      kumagaya_atsui kawaguchi_imono gyoda_tabi chichibu_yomatsuri tokorozawa_air hanno_moomin
      kazo_koinobori honjo_hanipon higashimatsuyama_walk kasukabe_shinchan chiba_minato
      choshi_fishing ichikawa_nashi funabashi_bay tateyama_umi kisarazu_outlet matsudo_kouhou
      noda_shoyu mobara_tanabata narita_aviation sakura_juku togane_ichigo kashiwa_rail
      katsuura_asaichi ichihara_goi nagareyama_kodomo yachiyo_rose abiko_birds kamogawa_sealife
      chiyoda_kusei hachioji_takao tachikawa_vision musashino_kichijo mitaka_forest ome_marathon
      fuchu_keyaki akishima_whale chofu_kitaro machida_squirrel koganei_sakura kodaira_blueberry
      hino_shinsengumi yokosuka_navy kamakura_bunka fujisawa_enoshima
      odawara_castle chigasaki_beach zushi_kaigan miura_maguro hadano_water atsugi_ayu
      niigata_sake nagaoka_hanabi_info joetsu_kanzan sado_toki toyama_glass takaoka_copper
      kanazawa_kogei komatsu_kabuki fukui_dino kofu_jewel
      fujiyoshida_udon matsumoto_castle_pr ueda_sanada suwa_lake takayama_matsuri
      shizuoka_ocha
      """;

  private UnrelatedHandles() {}

  static List<String> all() {
    return List.of(HANDLES.strip().split("\\s+"));
  }
}
