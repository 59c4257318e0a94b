package org.jingjian.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.model.filing.Filing;
import org.jingjian.office.Session;
import org.jingjian.search.Field;
import org.jingjian.search.FilingSearch;
import org.jingjian.search.Found;
import org.jingjian.search.Place;
import org.jingjian.search.Results;
import org.jingjian.search.Searches;
import org.jingjian.search.Standing.Stage;
import org.jingjian.search.internal.trial.TrialOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeSearchTest {
	private static final int MOST = 20;

	@TempDir
	Path temp;

	private TrialOffice office;
	private Session session;
	private FilingSearch search;

	@BeforeEach
	void open() {
		office = new TrialOffice(temp.resolve("office"));
		session = office.signIn("regulator");
		search = Searches.embedded().open(session);
	}

	@AfterEach
	void close() {
		search.close();
		session.close();
	}

	private List<Long> receive(String... names) {
		var filings = new ArrayList<Filing>();
		for (String name : names) {
			filings.add(office.filing(name));
		}
		List<Long> ids = TrialOffice.receive(session, filings);
		search.settle(Progress.NONE);
		return ids;
	}

	private List<String> names(String text) {
		return search.find(text, MOST).found().stream().map(Found::name).toList();
	}

	/** The place of the first that is found, its hits in brackets. */
	private String place(String text) {
		return search.find(text, MOST).found().stream().map(found -> marked(found.places().getFirst())).findFirst().orElse("nothing");
	}

	private static String marked(Place place) {
		var marked = new StringBuilder(place.excerpt());
		for (Place.Hit hit : place.hits().reversed()) {
			marked.insert(hit.to(), ']').insert(hit.from(), '[');
		}
		return place.field() + " " + marked;
	}

	@Test
	void everyPartOfANameOfTwoCharactersOrMoreFindsIt() {
		String name = "济南华瑞达（历下）物业服务有限公司";
		receive(name, "青岛金海酒店管理有限公司");
		for (int from = 0; from < name.length(); from++) {
			for (int to = from + 2; to <= name.length(); to++) {
				String part = name.substring(from, to);
				assertTrue(names(part).contains(name), part);
			}
		}
		assertEquals(List.of(name), names("华瑞达"));
		assertEquals(List.of(), names("华达"));
		assertEquals(List.of(name), names("达(历下)物"));
	}

	@Test
	void everyPartOfACodeFindsItWhateverItsCase() {
		receive("甲公司", "乙公司");
		String code = session.filings().find(search.find("甲公司", 1).found().getFirst().id()).orElseThrow().getProcessor().getCreditCode();
		for (int from = 0; from < code.length(); from++) {
			for (int to = from + 2; to <= code.length(); to++) {
				String part = code.substring(from, to).toLowerCase();
				assertTrue(names(part).contains("甲公司"), part);
			}
		}
		assertEquals(List.of("甲公司"), names(code));
		assertEquals("CREDIT_CODE [" + code + "]", place(code));
	}

	@Test
	void thePlaceIsToldWithTheHit() {
		receive("济南华瑞达物业服务有限公司");
		assertEquals("NAME 济南[华瑞]达物业服务有限公司", place("华瑞"));
		assertEquals("ADDRESS 山东省济南市历下区[经十路] 1 号银座大厦Ａ座", place("经十路"));
		assertEquals("ADDRESS 山东省济南市历下区经十路 1 号银座大厦[Ａ座]", place("a座"));
		assertEquals("SCENARIO 员工[食堂]刷脸支付", place("食堂"));
		assertEquals("PLACE [B2] 层就餐区", place("b2"));
		assertEquals("PURPOSE [支付结算]", place("支付结算"));
		assertEquals("CONTACT [单雄信]", place("单雄信"));
		assertEquals("PHONE 139[10000001]", place("10000001"));
		assertEquals("EMAIL [Handler1@Example.cn]", place("handler1@example.cn"));
		assertEquals("MATERIAL [备案表]", place("备案表"));
		assertEquals("MATERIAL 扫描件[0042].pdf", place("0042"));
		assertEquals("STATE [已接收]", place("已接收"));
		assertEquals("STATE [Received]", place("received"));
		assertEquals("INDUSTRY 住宿和[餐饮]业", place("餐饮"));
	}

	@Test
	void everyWordMustBeFoundAndEachPlaceIsTold() {
		receive("济南华瑞物业", "济南泰和物业");
		assertEquals(List.of("济南华瑞物业"), names("  物业　华瑞 "));
		List<Place> places = search.find("华瑞 食堂 经十路", MOST).found().getFirst().places();
		assertEquals(List.of(Field.NAME, Field.ADDRESS, Field.SCENARIO), places.stream().map(Place::field).toList());
		assertEquals(List.of(), names("华瑞 泰和"));
		assertEquals("NAME [济南]泰和[物业]", place("物业 济南"));
	}

	@Test
	void namesAreFoundByPinyinInFullAsTypedAndByInitials() {
		receive("重庆银行股份有限公司", "济南华瑞物业", "吕梁KTV娱乐");
		assertEquals("NAME [重庆银行]股份有限公司", place("cqyh"));
		assertEquals("NAME 重庆[银行]股份有限公司", place("yinhang"));
		assertEquals("NAME 重庆[银行]股份有限公司", place("yinha"));
		assertEquals("NAME 济南[华瑞]物业", place("huarui"));
		assertEquals("NAME 济南[华瑞物]业", place("hrw"));
		assertEquals("NAME [济]南华瑞物业", place("j"));
		assertEquals("NAME [济南]华瑞物业", place("jn"));
		assertEquals("NAME [吕梁]KTV娱乐", place("lvliang"));
		assertEquals("NAME [吕梁KTV]娱乐", place("llktv"));
		assertEquals(List.of("济南华瑞物业"), names("huarui 济南"));
	}

	@Test
	void whatIsNamedSoComesBeforeWhatMentionsIt() {
		Filing mentions = office.filing("青岛远洋集团");
		mentions.getScenarios().getFirst().setName("华瑞大厦门禁");
		TrialOffice.receive(session, List.of(office.filing("山东华瑞"), office.filing("华瑞物业"), office.filing("华瑞"), mentions));
		search.settle(Progress.NONE);
		assertEquals(List.of("华瑞", "华瑞物业", "山东华瑞", "青岛远洋集团"), names("华瑞"));
	}

	@Test
	void noMoreIsToldThanWasAskedFor() {
		receive("甲物业公司", "乙物业公司", "丙物业公司");
		assertEquals(2, search.find("物业", 2).found().size());
		assertTrue(search.find("物业", 2).more());
		assertFalse(search.find("物业", 3).more());
	}

	@Test
	void changesAreFollowedAndWhatIsNoLongerSoIsNotTold() {
		long id = receive("旧名称公司").getFirst();
		Filing edited = session.filings().find(id).orElseThrow();
		edited.getProcessor().setName("新称呼公司");
		session.filings().correct(edited);
		assertEquals(List.of(), names("旧名称"), "before the index knows");
		search.settle(Progress.NONE);
		assertEquals(List.of("新称呼公司"), names("新称呼"));
		assertEquals(List.of(), names("旧名称"));
	}

	@Test
	void nobodyIsToldThatNothingIsFoundOfWhatWasDoneJustNow() {
		receive("甲公司");
		assertEquals(Stage.READY, search.standing().stage());
		for (int i = 0; i < 20; i++) {
			String name = "济南刚才" + "一二三四五六七八九十百千万亿东南西北中国".charAt(i) + "物业服务有限公司";
			TrialOffice.receive(session, List.of(office.filing(name)));
			Results first = search.find(name, MOST);
			assertTrue(!first.found().isEmpty() || first.standing().stage() == Stage.FOLLOWING, () -> name + ": " + first);
		}
		search.settle(Progress.NONE);
		assertEquals(Stage.READY, search.standing().stage());
		assertEquals(20, names("济南刚才").size());
	}

	@Test
	void whatHappenedWhileNobodySearchedIsCaughtUp() {
		receive("第一公司");
		search.close();
		TrialOffice.receive(session, List.of(office.filing("第二公司")));
		search = Searches.embedded().open(session);
		search.settle(Progress.NONE);
		assertEquals(List.of("第二公司"), names("第二"));
		assertEquals(List.of("第一公司"), names("第一"));
		assertEquals(Stage.READY, search.standing().stage());
		assertEquals(2, search.standing().done());
	}

	@Test
	void whoMayNotSeeFilingsMayNotSearch() {
		search.close();
		session.close();
		session = office.signIn("security");
		assertThrows(Refusal.class, () -> Searches.embedded().open(session));
		session.close();
		session = office.signIn("regulator");
		search = Searches.embedded().open(session);
	}

	@Test
	void noTextMakesASearchFail() {
		receive("济南华瑞物业服务有限公司", "重庆银行", "ABC-123（测试）");
		long seed = System.nanoTime();
		var random = new Random(seed);
		String pieces = "济南华瑞 物业银行重庆abcABC123()（）[]{}*?\"'\\/+-&|!^~:;,.<>%_\u0000\u3000\n\t\ud83d\ude00\ud842\u00e9\u0130\ufffd";
		for (int round = 0; round < 3000; round++) {
			var text = new StringBuilder();
			int length = random.nextInt(random.nextInt(20) == 0 ? 400 : 12);
			for (int i = 0; i < length; i++) {
				text.append(random.nextInt(4) == 0 ? (char) random.nextInt(Character.MAX_VALUE) : pieces.charAt(random.nextInt(pieces.length())));
			}
			try {
				search.find(text.toString(), 1 + random.nextInt(5)).found();
			} catch (RuntimeException failed) {
				throw new AssertionError("seed " + seed + ", round " + round, failed);
			}
		}
	}

	@Test
	void everyPartOfEveryTextIsFoundAsPlainSearchingFindsIt() {
		long seed = System.nanoTime();
		var random = new Random(seed);
		String letters = "华瑞泰和a1b2-（";
		var filings = new ArrayList<Filing>();
		for (int i = 0; i < 60; i++) {
			filings.add(office.filing(word(random, letters, 3 + random.nextInt(8)) + "公司"));
		}
		TrialOffice.receive(session, filings);
		search.settle(Progress.NONE);
		for (int round = 0; round < 200; round++) {
			String part = word(random, "华瑞泰和a1b2", 2 + random.nextInt(3));
			List<String> expected = filings.stream().map(filing -> filing.getProcessor().getName()).filter(name -> name.contains(part)).sorted().toList();
			List<String> found = search.find(part, 100).found().stream()
					.filter(each -> each.name().contains(part)).map(Found::name).sorted().toList();
			assertEquals(expected, found, () -> "seed " + seed + ", part " + part);
		}
	}

	private static String word(Random random, String letters, int length) {
		var word = new StringBuilder();
		for (int i = 0; i < length; i++) {
			word.append(letters.charAt(random.nextInt(letters.length())));
		}
		return word.toString();
	}
}
