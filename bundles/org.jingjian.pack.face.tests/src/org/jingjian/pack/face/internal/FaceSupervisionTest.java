package org.jingjian.pack.face.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.base.Text;
import org.jingjian.base.Texts;
import org.jingjian.law.MaterialRule;
import org.jingjian.law.WorkCalendars;
import org.jingjian.model.filing.Answer;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.FilingState;
import org.jingjian.model.filing.RecognitionMode;
import org.jingjian.model.filing.Remark;
import org.jingjian.model.filing.RiskLevel;
import org.jingjian.model.filing.Scenario;
import org.jingjian.model.filing.Severity;
import org.jingjian.model.filing.StorageLocation;
import org.jingjian.office.Supervision.MaterialState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaceSupervisionTest {
	private final FaceSupervision supervision = new FaceSupervision(new FaceRules());

	@Test
	void findsNothingInACleanFiling() {
		assertEquals(List.of(), kinds(review(Filings.clean())));
	}

	@Test
	void changesNothing() {
		Filing filing = Filings.clean();
		filing.setMinors(5);
		Filing before = EcoreUtil.copy(filing);
		review(filing);
		assertTrue(EcoreUtil.equals(before, filing));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("findings")
	void findsOneThing(String kind, Severity severity, String article, String subject, Consumer<Filing> fault) {
		Filing filing = Filings.clean();
		fault.accept(filing);
		List<Remark> remarks = review(filing);
		assertEquals(List.of(kind), kinds(remarks));
		Remark remark = remarks.getFirst();
		assertEquals(severity, remark.getSeverity());
		assertEquals(article, remark.getArticle());
		assertEquals(subject, remark.getSubject());
		assertTrue(remark.isFromReview());
		readable(remark);
	}

	private void readable(Remark remark) {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			String text = supervision.describe(remark).in(locale);
			assertFalse(text.isBlank() || text.contains("{") || text.contains("null"), text);
			boolean named = MaterialsCheck.KINDS.contains(remark.getKind()) && locale == Locale.ENGLISH;
			for (String part : new String[] { named ? null : remark.getSubject(), remark.getWritten() }) {
				assertTrue(part == null || text.contains(part), text + " without " + part);
			}
		}
		assertTrue(supervision.article(remark.getArticle()).in(Locale.CHINA).contains("》"), remark.getArticle());
	}

	@Test
	void aMaterialIsNamedInTheLanguageOfWhoReads() {
		Filing unstamped = Filings.clean();
		unstamped.getMaterials().getLast().setStamped(Answer.NO);
		Text found = supervision.describe(review(unstamped).getFirst());
		assertEquals("Material without the stamp it needs: Undertaking.", found.in(Locale.ENGLISH));
		assertTrue(found.in(Locale.SIMPLIFIED_CHINESE).contains("承诺书"));
	}

	@Test
	void aMaterialThatNoRulesKnowKeepsItsName() {
		Filing filing = Filings.clean();
		filing.getMaterials().removeLast();
		Remark remark = review(filing).getFirst();
		remark.setSubject("旧时材料");
		assertEquals("Material missing: 旧时材料.", supervision.describe(remark).in(Locale.ENGLISH));
	}

	@Test
	void severalAreListedAsEachLanguageDoes() {
		var titles = new FaceRules().ruleSets().getLast().materials().stream().limit(2).map(MaterialRule::title).toList();
		var text = Texts.beside(FaceSupervision.class).of("remark.incomplete-materials", titles);
		assertTrue(text.in(Locale.ENGLISH).contains(titles.getFirst().in(Locale.ENGLISH) + ", " + titles.getLast().in(Locale.ENGLISH)));
		assertTrue(text.in(Locale.SIMPLIFIED_CHINESE).contains(titles.getFirst().in(Locale.CHINA) + "、" + titles.getLast().in(Locale.CHINA)));
	}

	static Stream<Arguments> findings() {
		return Stream.of(filingFindings(), dateFindings(), statedFindings(), scenarioFindings()).flatMap(s -> s);
	}

	private static Stream<Arguments> filingFindings() {
		return Stream.of(
				warning("incomplete-materials", "G2025", "承诺书", f -> f.getMaterials().removeLast()),
				warning("incomplete-materials", "M15", "个人信息保护影响评估报告", f -> f.getMaterials().remove(2)),
				warning("material-unstamped", "G2025", "承诺书", f -> f.getMaterials().getLast().setStamped(Answer.NO)),
				warning("below-threshold", "M15", null, f -> persons(f, 99_999)),
				warning("minors-exceed-total", "M7", null, f -> {
					f.setMinors(300_001);
					safeguards(f);
				}),
				note("minors-safeguards", "M7", null, f -> f.setMinors(500)),
				warning("scenario-exceeds-total", "M15", "入园核验", f -> f.getScenarios().getFirst().setStoredPersons(300_001)),
				warning("scenarios-below-total", "M15", null, f -> f.getScenarios().getFirst().setStoredPersons(100_000)),
				warning("scenarios-missing", "M15", null, f -> f.getScenarios().clear()));
	}

	private static Stream<Arguments> dateFindings() {
		return Stream.of(
				warning("threshold-date-missing", "M15", null, f -> f.setThresholdReachedOn(null)),
				warning("filed-before-threshold", "M15", null, f -> f.setThresholdReachedOn(LocalDate.of(2025, 8, 20))),
				warning("filed-late", "M15", null, f -> f.setFiledOn(LocalDate.of(2025, 8, 23))),
				warning("filed-late", "A2025", null, f -> f.setThresholdReachedOn(LocalDate.of(2025, 5, 31))),
				warning("not-filed-in-time", "M15", null, f -> f.setFiledOn(null)),
				warning("filing-date-in-future", "M15", null, f -> {
					f.setThresholdReachedOn(LocalDate.of(2026, 2, 25));
					f.setFiledOn(LocalDate.of(2026, 3, 3));
				}),
				warning("assessment-in-future", "M15", "入园核验", f -> {
					f.getScenarios().getFirst().setLiveSince(LocalDate.of(2026, 3, 4));
					f.getScenarios().getFirst().getAssessment().setReportedOn(LocalDate.of(2026, 3, 3));
					f.setFiledOn(null);
					f.setThresholdReachedOn(LocalDate.of(2026, 3, 1));
				}),
				warning("live-after-filing", "M15", "入园核验", f -> first(f).setLiveSince(LocalDate.of(2025, 8, 20))),
				note("threshold-before-live", "M15", null,
						f -> f.getScenarios().forEach(s -> s.setLiveSince(LocalDate.of(2025, 7, 12)))),
				note("live-date-missing", "M9", "入园核验", f -> first(f).setLiveSince(null)));
	}

	private static Stream<Arguments> statedFindings() {
		return Stream.of(
				warning("purpose-missing", "M15", "入园核验", f -> first(f).setPurpose(" ")),
				warning("mode-missing", "M15", "入园核验", f -> first(f).setMode(RecognitionMode.UNKNOWN)),
				warning("storage-missing", "M8", "入园核验", f -> first(f).setStorage(StorageLocation.UNKNOWN)),
				warning("transfer-missing", "M8", "入园核验", f -> first(f).setInternetTransfer(Answer.UNKNOWN)),
				warning("retention-missing", "M8", "入园核验", f -> first(f).setRetentionDays(0)),
				note("legal-basis-missing", "M6", "入园核验", f -> first(f).setLegalBasis(null)),
				note("necessity-missing", "M4", "入园核验", f -> first(f).setNecessity("")),
				note("public-place-missing", "M13", "入园核验", f -> first(f).setPublicPlace(Answer.UNKNOWN)));
	}

	private static Stream<Arguments> scenarioFindings() {
		return Stream.of(
				warning("private-space", "M13", "入园核验", f -> first(f).setPlace("公共更衣室内")),
				note("private-space-nearby", "M13", "入园核验", f -> first(f).setPlace("公共更衣室门口")),
				note("private-space-nearby", "M13", "客房门禁", f -> first(f).setName("客房门禁")),
				warning("face-only-method", "M10", "入园核验", f -> first(f).setAlternative("无")),
				warning("alternative-missing", "M10", "入园核验", f -> first(f).setAlternative(null)),
				warning("internet-transfer", "M8", "入园核验", f -> transfer(f, "履行合同")),
				note("internet-transfer-basis", "M8", "入园核验", f -> transfer(f, "个人同意")),
				warning("assessment-missing", "M9", "入园核验", f -> first(f).setAssessment(null)),
				warning("assessment-missing", "M9", "入园核验", f -> first(f).getAssessment().setReportedOn(null)),
				warning("assessment-after-live", "M9", "入园核验",
						f -> first(f).getAssessment().setReportedOn(LocalDate.of(2024, 7, 13))),
				note("risk-missing", "M9", "入园核验", f -> first(f).getAssessment().setRisk(RiskLevel.UNKNOWN)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "宾馆客房", "公共浴室", "泳池更衣间", "卫生间", "三楼洗手间", "女厕所", "试衣间内" })
	void noCameraBelongsInAPrivateSpace(String place) {
		Filing filing = Filings.clean();
		first(filing).setPlace(place);
		assertEquals(List.of("private-space"), kinds(review(filing)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "酒店前台", "健身房", "小区出入口", "客人休息区", "外科门诊", "学校大门" })
	void otherPlacesAreNoPrivateSpaces(String place) {
		Filing filing = Filings.clean();
		first(filing).setPlace(place);
		assertEquals(List.of(), kinds(review(filing)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "无", " 没有 ", "/", "——", "N/A", "仅人脸识别", "人脸识别", "只能刷脸进入" })
	void theFaceMustNotBeTheOnlyMethod(String alternative) {
		Filing filing = Filings.clean();
		first(filing).setAlternative(alternative);
		assertEquals(List.of("face-only-method"), kinds(review(filing)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "无接触刷卡", "扫码", "人工核验", "密码或指纹" })
	void anotherMethodIsEnough(String alternative) {
		Filing filing = Filings.clean();
		first(filing).setAlternative(alternative);
		assertEquals(List.of(), kinds(review(filing)));
	}

	@Test
	void separateConsentPermitsTransfer() {
		Filing filing = Filings.clean();
		transfer(filing, "个人单独同意");
		assertEquals(List.of(), kinds(review(filing)));
	}

	@Test
	void aGuardiansConsentAndDedicatedRulesSettleTheMinors() {
		Filing filing = Filings.clean();
		filing.setMinors(500);
		safeguards(filing);
		assertEquals(List.of(), kinds(review(filing)));
	}

	@Test
	void theThirtiethWorkingDayIsStillInTime() {
		Filing filing = Filings.clean();
		filing.setFiledOn(LocalDate.of(2025, 8, 22));
		assertEquals(List.of(), kinds(review(filing)));
	}

	@Test
	void theSumOfScenariosMayExceedTheTotal() {
		Filing filing = Filings.clean();
		first(filing).setStoredPersons(300_000);
		assertEquals(List.of(), kinds(review(filing)));
	}

	@Test
	void aDelayByAProvisionalDateIsNotedOnly() {
		Filing filing = Filings.clean();
		filing.setThresholdReachedOn(LocalDate.of(2026, 12, 1));
		filing.setFiledOn(LocalDate.of(2027, 2, 1));
		Remark remark = review(filing, LocalDate.of(2027, 2, 1)).getFirst();
		assertEquals("filed-late", remark.getKind());
		assertEquals(Severity.NOTE, remark.getSeverity());
	}

	@Test
	void asksOnlyForTheThresholdWhereNothingWasFiled() {
		Filing filing = Filings.clean();
		filing.setState(FilingState.EXPECTED);
		filing.setFiledOn(null);
		filing.getMaterials().clear();
		filing.getScenarios().clear();
		assertEquals(List.of("not-filed-in-time"), kinds(review(filing)));
		filing.setThresholdReachedOn(Filings.TODAY);
		assertEquals(List.of(), kinds(review(filing)));
	}

	@Test
	void namesEachMissingMaterialOnce() {
		Filing filing = Filings.clean();
		filing.getMaterials().clear();
		List<Remark> remarks = review(filing);
		assertEquals(8, remarks.size());
		assertEquals(8, remarks.stream().map(Remark::getSubject).distinct().count());
	}

	@Test
	void knowsMaterialsByTheirNamesWhereTheKindWasNotRead() {
		Filing filing = Filings.clean();
		filing.getMaterials().forEach(material -> material.setKind(null));
		filing.getMaterials().get(3).setName("营业执照");
		filing.getMaterials().getFirst().setName("《个人信息处理者 基本情况表》");
		assertEquals(List.of(), kinds(review(filing)));
	}

	@Test
	void tellsTheStateOfEachMaterial() {
		Filing filing = Filings.clean();
		filing.getMaterials().removeLast();
		filing.getMaterials().getFirst().setDigest("00");
		List<MaterialState> states = supervision.materials(filing, Filings.rules());
		assertEquals(9, states.size());
		assertEquals(8, states.stream().filter(MaterialState::required).count());
		assertEquals(Set.of("undertaking", "other"),
				states.stream().filter(s -> !s.present()).map(MaterialState::kind).collect(Collectors.toSet()));
		assertEquals(List.of("profile"), states.stream().filter(MaterialState::attached).map(MaterialState::kind).toList());
	}

	@Test
	void citesArticlesInBothLanguages() {
		assertEquals("《人脸识别技术应用安全管理办法》第十三条", supervision.article("M13").in(Locale.CHINA));
		assertTrue(supervision.article("M13").in(Locale.ENGLISH).endsWith("article 13"));
		assertTrue(supervision.article("X9").in(Locale.CHINA).contains("X9"));
	}

	@Test
	void anUnknownRemarkIsShownByItsKind() {
		Remark remark = FilingFactory.eINSTANCE.createRemark();
		remark.setKind("of-another-time");
		assertTrue(supervision.describe(remark).in(Locale.CHINA).contains("of-another-time"));
	}

	@Test
	void bothLanguagesSayTheSameThings() throws IOException {
		assertEquals(keys("messages.properties"), keys("messages_zh_CN.properties"));
	}

	private static Set<String> keys(String resource) throws IOException {
		Properties properties = new Properties();
		try (var in = new InputStreamReader(FaceRules.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties.stringPropertyNames();
	}

	private List<Remark> review(Filing filing) {
		return review(filing, Filings.TODAY);
	}

	private List<Remark> review(Filing filing, LocalDate today) {
		return supervision.review(filing, Filings.rules(), WorkCalendars.builtIn(), today);
	}

	private static List<String> kinds(List<Remark> remarks) {
		return remarks.stream().map(Remark::getKind).toList();
	}

	private static Scenario first(Filing filing) {
		return filing.getScenarios().getFirst();
	}

	private static void persons(Filing filing, long persons) {
		filing.setStoredPersons(persons);
		filing.getScenarios().forEach(scenario -> scenario.setStoredPersons(persons));
	}

	private static void transfer(Filing filing, String basis) {
		first(filing).setInternetTransfer(Answer.YES);
		first(filing).setLegalBasis(basis);
	}

	private static void safeguards(Filing filing) {
		first(filing).setLegalBasis("监护人同意");
		var rules = FilingFactory.eINSTANCE.createMaterial();
		rules.setName("不满十四周岁未成年人个人信息处理规则");
		filing.getMaterials().add(rules);
	}

	private static Arguments warning(String kind, String article, String subject, Consumer<Filing> fault) {
		return Arguments.of(kind, Severity.WARNING, article, subject, fault);
	}

	private static Arguments note(String kind, String article, String subject, Consumer<Filing> fault) {
		return Arguments.of(kind, Severity.NOTE, article, subject, fault);
	}
}
