-- One search over all that is written in an incident, which finds a word however it is written.

-- The one way in which texts and what is searched in them are made alike: width and composed letters
-- (NFKC), capitals, katakana and hiragana with their small letters, old and variant forms of kanji
-- with their selectors, and without long vowels, dashes, middle dots and spaces. Lists of the Japanese
-- letters: the joyo kanji table's old forms and the variants of names that registers of residents have.
create function search_fold(words text) returns text
language plpgsql immutable strict parallel safe as $$
declare
  old constant text := '亞惡壓圍醫爲壹隱榮營衞驛圓緣艷鹽奧應橫歐毆黃溫穩假價畫會囘壞懷繪槪擴殼覺學嶽樂渴勸卷寬歡罐觀關陷顏旣歸氣龜僞戲犧舊據擧虛峽挾敎狹鄕堯曉區驅勳薰羣徑惠揭攜溪經繼莖螢輕鷄藝擊缺儉劍圈檢'
    '權獻硏縣險顯驗嚴效廣恆鑛號國黑濟碎齋齊斉劑櫻册雜參慘棧蠶贊殘絲齒兒辭濕實舍寫釋壽收從澁獸縱肅處緖敍奬將涉燒稱證乘剩壤孃條淨狀疊穰讓釀囑觸寢愼眞晉刄盡圖粹醉隨髓數樞瀨聲淸靜靑攝竊說絕'
    '專戰淺潛纖踐錢禪雙壯搜插爭總聰莊裝騷增臟藏屬續墮體對帶滯臺瀧擇澤單擔膽團彈斷癡遲晝蟲鑄廳徵聽敕鎭遞鐵轉點傳黨盜燈當鬭德獨讀屆繩貳惱腦霸廢拜賣麥發髮拔晚蠻祕濱濵甁拂佛倂竝變邊邉辨瓣辯'
    '步舖穗寶萠襃豐沒飜每萬滿麵默餠戾彌藥譯豫餘與譽搖樣謠遙瑤慾來賴亂覽龍兩獵綠淚壘勵禮隸靈齡曆歷戀鍊爐勞樓郞祿錄亙灣髙﨑嶋嶌槗𣘺栁桺舘冨峯渕渊桒曻槇塲杤𠮷濹隝凛曾畧畄畱苅惪翆靍靏礒濶籐'
    '萊薗籔篭蘒諫讃躰軆迩邨鉃鐡銕鋪閒霻頴頚鬪鳫鴈麹麪鷗鶯檜檮濤熈煕穐竈絛繡膓舩艸葢蘓蠟蟬襅輌逹錺阯陦鰺鹼龝亰凉况凖凾刕劔劒匇廚叓吳哥㐂囯圀圡坐壷夛娛寳尅屛崗巖巌巢帋弍彥忩戶户摑敘斈昻晄'
    '暎朖朶枩栢桝淼溁烟尓珎璢甞畆畠疂皈皷盌眀禱稻竒緜肬胷臯皋茘菟兔莵蔣乕蛎賎輙醬釡釼鈎銳閱雞頰顚飮驒鸎內冰冱冲凢勗卽吞啟喆噓塡墻壻夘姬姸寀尙屢嵓幷廏廐悅慤挊柹椶歛瀦灋焰燿產畵稅脫蠅蝇觧'
    '贗踴迯逈鮏鰮鷆';
  new constant text := '亜悪圧囲医為壱隠栄営衛駅円縁艶塩奥応横欧殴黄温穏仮価画会回壊懐絵概拡殻覚学岳楽渇勧巻寛歓缶観関陥顔既帰気亀偽戯犠旧拠挙虚峡挟教狭郷尭暁区駆勲薫群径恵掲携渓経継茎蛍軽鶏芸撃欠倹剣圏検'
    '権献研県険顕験厳効広恒鉱号国黒済砕斎斎斎剤桜冊雑参惨桟蚕賛残糸歯児辞湿実舎写釈寿収従渋獣縦粛処緒叙奨将渉焼称証乗剰壌嬢条浄状畳穣譲醸嘱触寝慎真晋刃尽図粋酔随髄数枢瀬声清静青摂窃説絶'
    '専戦浅潜繊践銭禅双壮捜挿争総聡荘装騒増臓蔵属続堕体対帯滞台滝択沢単担胆団弾断痴遅昼虫鋳庁徴聴勅鎮逓鉄転点伝党盗灯当闘徳独読届縄弐悩脳覇廃拝売麦発髪抜晩蛮秘浜浜瓶払仏併並変辺辺弁弁弁'
    '歩舗穂宝萌褒豊没翻毎万満麺黙餅戻弥薬訳予余与誉揺様謡遥瑶欲来頼乱覧竜両猟緑涙塁励礼隷霊齢暦歴恋錬炉労楼郎禄録亘湾高崎島島橋橋柳柳館富峰淵淵桑昇槙場栃吉墨島凜曽略留留刈徳翠鶴鶴磯闊藤'
    '莱園藪籠萩諌讚体体邇村鉄鉄鉄舗間霊穎頸闘雁雁麴麺鴎鴬桧梼涛熙熙秋竃条繍腸船草蓋蘇蝋蝉襷輛達飾址島鯵鹸秋京涼況準函州剣剣怱厨事呉歌喜国国土座壺多娯宝克屏岡岩岩巣紙弐彦怱戸戸掴叙学昂晃'
    '映朗朵松柏枡渺栄煙爾珍瑠嘗畝畑畳帰鼓碗明祷稲奇綿疣胸皐皐荔兎兎兎蒋虎蠣賤輒醤釜剣鉤鋭閲鶏頬顛飲騨鴬内氷冴沖凡勖即呑啓哲嘘填牆婿卯姫妍采尚屡岩并厩厩悦愨弄柿棕斂潴法焔耀産画税脱蝿蝿解'
    '贋踊逃迥鮭鰯鷏';
  folded text := translate(
    lower(normalize(
      regexp_replace(translate(words, '゛゜', U&'\3099\309A'),
        '[\u180B-\u180D\uFE00-\uFE0F\U000E0100-\U000E01EF]', '', 'g'), NFKC)
      collate "pg_c_utf8"),
    'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶぁぃぅぇ'
    'ぉっゃゅょゎゕゖヽヾゐゑ'
    '-‐‑‒–—―−ー〜~・ ' || chr(9) || chr(10) || chr(13) || chr(8203) || chr(8204) || chr(8205) || chr(65279),
    'ああいいううええおおかがきぎくぐけげこごさざしじすずせぜそぞただちぢつつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもややゆゆよよらりるれろわわいえをんゔかけあいうえ'
    'おつやゆよわかけゝゞいえ');
begin
  -- Few texts have any of them, and a long list is slow to go through for each letter.
  return case when folded ~ ('[' || old || ']') then translate(folded, old, new) else folded end;
end $$;

-- Its letters and pairs of neighbours: in Japanese two letters are often the whole word, which
-- trigrams do not find. Each carries the municipality, so that a search never reads what is others'.
create function search_pairs(municipality text, folded text) returns text[]
language sql immutable strict parallel safe cost 100000 as $$
  select coalesce(array_agg(distinct municipality || ' ' || part), '{}')
  from (select c, c || lead(c) over (order by n) as pair
      from unnest(string_to_array(folded, null)) with ordinality as letters (c, n)) as neighbours,
    lateral (values (c), (pair)) as parts (part)
  where part is not null
$$;

-- What can be searched, kept by triggers; a row for each thing that somebody wrote.
create table searchable_text (
  kind text not null check (kind in
    ('INCIDENT', 'ACCOUNT', 'FAKE', 'DESCRIPTION', 'REPORT', 'COMMENT', 'NOTICE', 'PLATFORM_REQUEST')),
  -- Id of the row that it is from.
  source text not null,
  municipality text not null,
  incident_id uuid not null,
  -- Who reported it, for reports: they may read them whatever else they may read.
  reporter text,
  written text not null,
  folded text not null generated always as (search_fold(written)) stored,
  primary key (kind, source)
);
create index searchable_text_incident on searchable_text (incident_id);
create index searchable_text_reporter on searchable_text (municipality, reporter) where reporter is not null;
create index searchable_text_pairs on searchable_text
  using gin (search_pairs(municipality, folded)) with (gin_pending_list_limit = 256);

-- Lines that are empty are left out; a text without any is not searched.
create function make_searchable(kind text, source text, municipality text, incident uuid, reporter text,
  variadic lines text[]) returns void
language plpgsql as $$
#variable_conflict use_variable
declare
  all_lines text := (select string_agg(line, chr(10) order by n)
    from unnest(lines) with ordinality as l (line, n) where line <> '');
begin
  if all_lines is null then
    delete from searchable_text as t where t.kind = make_searchable.kind and t.source = make_searchable.source;
    return;
  end if;
  insert into searchable_text as t (kind, source, municipality, incident_id, reporter, written)
  values (kind, source, municipality, incident, reporter, all_lines)
  on conflict on constraint searchable_text_pkey do update
    set incident_id = excluded.incident_id, written = excluded.written
    where (t.incident_id, t.written) is distinct from (excluded.incident_id, excluded.written);
end $$;

-- The accounts of the register that an incident is about: names, handles, addresses, old ones too.
create function make_accounts_searchable(it incident) returns void
language sql as $$
  select make_searchable('ACCOUNT', it.id::text, it.municipality, it.id, null,
    variadic coalesce(array_agg(line order by k.id, n), '{}'))
  from known_account k,
    lateral unnest(array[k.display_name, k.handle, k.url]
      || array(select f ->> 'handle' from jsonb_array_elements(k.former::jsonb) as f)
      || array(select f ->> 'displayName' from jsonb_array_elements(k.former::jsonb) as f)
      || array(select f ->> 'url' from jsonb_array_elements(k.former::jsonb) as f))
      with ordinality as lines (line, n)
  where k.municipality = it.municipality and line is not null
    and k.id in (select it.account_id
      union select (a ->> 'id')::uuid from jsonb_array_elements(it.subjects -> 'accounts') as a)
$$;

create function incident_searchable() returns trigger language plpgsql as $$
begin
  perform make_searchable('INCIDENT', new.id::text, new.municipality, new.id, null,
    new.number, new.title, new.account_label);
  perform make_searchable('FAKE', new.id::text, new.municipality, new.id, null,
    variadic array(select s ->> 'address' from jsonb_array_elements(new.subjects -> 'fakes') as s)
      || array(select s ->> 'label' from jsonb_array_elements(new.subjects -> 'accounts') as s));
  perform make_searchable('DESCRIPTION', new.id::text, new.municipality, new.id, null, new.description);
  perform make_accounts_searchable(new);
  return null;
end $$;
create trigger incident_searchable after insert or
  update of number, title, account_label, account_id, subjects, description on incident
  for each row execute function incident_searchable();

create function account_searchable() returns trigger language plpgsql as $$
begin
  perform make_accounts_searchable(i) from incident i
    where i.municipality = new.municipality and i.account_id = new.id;
  perform make_accounts_searchable(i) from incident i
    where i.municipality = new.municipality and i.subject_keys @> array['account ' || new.id];
  return null;
end $$;
create trigger account_searchable after insert or update of display_name, handle, url, former on known_account
  for each row execute function account_searchable();

create function report_searchable() returns trigger language plpgsql as $$
begin
  perform make_searchable('REPORT', new.id::text, new.municipality, new.incident_id, new.reporter,
    variadic array[new.number, new.account_given, new.description, new.fake_url] || new.links);
  return null;
end $$;
create trigger report_searchable after insert or update of incident_id on report
  for each row execute function report_searchable();

create function comment_searchable() returns trigger language plpgsql as $$
begin
  perform make_searchable('COMMENT', new.id::text, new.municipality, new.incident_id, null,
    new.details ->> 'text');
  return null;
end $$;
create trigger comment_searchable after insert on timeline_entry
  for each row when (new.type = 'comment') execute function comment_searchable();

create function notice_searchable() returns trigger language plpgsql as $$
begin
  perform make_searchable('NOTICE', new.id::text, new.municipality, new.incident_id, null,
    new.title, new.body, new.title_en, new.body_en);
  return null;
end $$;
create trigger notice_searchable after insert or update of title, body, title_en, body_en on notice
  for each row execute function notice_searchable();

create function platform_request_searchable() returns trigger language plpgsql as $$
begin
  perform make_searchable('PLATFORM_REQUEST', new.id::text, new.municipality, new.incident_id, null,
    new.target, new.body, new.ticket, new.answer);
  return null;
end $$;
create trigger platform_request_searchable after insert or update of target, body, ticket, answer
  on platform_request for each row execute function platform_request_searchable();

-- What is there already, through the same triggers.
update incident set title = title;
update report set incident_id = incident_id;
update notice set title = title;
update platform_request set target = target;
select make_searchable('COMMENT', id::text, municipality, incident_id, null, details ->> 'text')
  from timeline_entry where type = 'comment';

-- Number, title and account were found by pairs of letters as they were written.
drop index incident_words;
drop function letter_pairs;

-- By what the list of incidents is searched, when too many have a word to name them.
create view listed_text with (security_invoker = true) as
  select municipality, incident_id, folded from searchable_text where kind = 'INCIDENT';

create or replace view received_report with (security_invoker = true) as
  select municipality, reported_at, number, incident_id, id from report;

-- What an incident goes on as, for lists that show it.
create or replace view listed_incident with (security_invoker = true) as
  select id, municipality, number, version, type, type_name, kind, title, account_id, account_label,
    platform, division, severity, severity_rank, stage, stage_since, occurred_at, reported_at,
    next_due_at, due_order, playbook_id, joined_into
  from incident;
