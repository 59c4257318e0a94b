package org.jingjian.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.jingjian.crypto.Sm3;
import org.jingjian.model.filing.Answer;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.FilingState;
import org.jingjian.model.filing.Material;
import org.jingjian.model.filing.RecognitionMode;
import org.jingjian.model.filing.RiskLevel;
import org.jingjian.model.filing.Scenario;
import org.jingjian.model.filing.StorageLocation;
import org.jingjian.model.filing.Term;
import org.jingjian.model.filing.TermUnit;
import org.jingjian.model.party.ContactRole;
import org.jingjian.model.party.PartyFactory;
import org.jingjian.model.party.Processor;
import org.jingjian.model.party.ProcessorType;

/** Filings as they come: a processor, two or three scenarios, eight materials, a term. The same seed gives the same ones. */
public final class SampleFilings {
	private static final FilingFactory FACTORY = FilingFactory.eINSTANCE;
	private static final String[] CITIES = { "济南", "青岛", "淄博", "枣庄", "东营", "烟台", "潍坊", "济宁", "泰安", "威海" };
	private static final String[] TRADES = { "零售业", "房地产业", "教育", "住宿和餐饮业", "金融业", "交通运输业" };
	private static final String[] KINDS = { "物业服务有限公司", "商业管理有限公司", "科技有限公司", "酒店管理有限公司", "中学", "健身有限公司" };
	private static final String[] PLACES = { "小区出入口", "办公楼大堂", "食堂就餐区", "学生宿舍", "停车场闸机", "前台登记处" };
	private static final String[] PURPOSES = { "门禁通行", "考勤管理", "支付结算", "访客登记", "会员识别", "安全防范" };
	private static final String[] MATERIALS = { "备案表", "个人信息处理者基本情况", "人脸信息处理目的和处理方式", "人脸信息存储数量和安全保护措施",
			"人脸信息的处理规则和操作规程", "个人信息保护影响评估报告", "单位授权委托书", "经办人身份证件" };
	private static final String SYLLABLES = "华瑞泰和宏昌盛达鑫源恒通博远嘉诚利民安康丰泽汇众信德永兴天成金海明光";

	private final Random random;

	public SampleFilings(long seed) {
		random = new Random(seed);
	}

	public Filing next() {
		Filing filing = FACTORY.createFiling();
		filing.setField("face");
		filing.setState(pick(FilingState.values()));
		filing.setThresholdReachedOn(LocalDate.of(2025, 6, 1).plusDays(random.nextInt(300)));
		filing.setFiledOn(filing.getThresholdReachedOn().plusDays(random.nextInt(40)));
		filing.setReceivedAt(Instant.ofEpochSecond(1_755_000_000L + random.nextInt(20_000_000), 1000L * random.nextInt(1_000_000)));
		filing.setMinors(random.nextInt(5000));
		filing.setDueOn(filing.getFiledOn().plusDays(45));
		filing.setDueTerm("review");
		filing.setContentDigest(digest());
		filing.setProcessor(processor());
		int scenarios = 2 + random.nextInt(5) / 4;
		for (int i = 0; i < scenarios; i++) {
			Scenario scenario = scenario();
			filing.setStoredPersons(filing.getStoredPersons() + scenario.getStoredPersons());
			filing.getScenarios().add(scenario);
		}
		for (int i = 0; i < MATERIALS.length; i++) {
			filing.getMaterials().add(material(i));
		}
		filing.getTerms().add(term(filing));
		var source = FACTORY.createSource();
		source.setFile("备案申报-2026年第3批.xlsx");
		source.setDigest("8b1c6f0e2d4a4d5b9a7c3e1f0d2b4a6c8e0f1a3b5c7d9e1f2a4b6c8d0e2f4a6b");
		source.setSheet("个人信息处理者");
		source.setRow(2 + random.nextInt(5000));
		filing.setSource(source);
		return filing;
	}

	private Processor processor() {
		Processor processor = PartyFactory.eINSTANCE.createProcessor();
		String city = pick(CITIES);
		processor.setName(city + word(2 + random.nextInt(2)) + pick(KINDS));
		processor.setCreditCode("91370" + (100 + random.nextInt(899)) + code(10));
		processor.setType(pick(ProcessorType.values()));
		processor.setIndustry(pick(TRADES));
		processor.setRegisteredAddress("山东省" + city + "市" + word(2) + "区" + word(2) + "路" + (1 + random.nextInt(300)) + "号");
		processor.setOfficeAddress(random.nextBoolean() ? processor.getRegisteredAddress()
				: "山东省" + city + "市" + word(2) + "区" + word(3) + "大厦" + (1 + random.nextInt(30)) + "层");
		processor.setRegionCode("3701" + (10 + random.nextInt(20)));
		for (ContactRole role : ContactRole.values()) {
			var contact = PartyFactory.eINSTANCE.createContact();
			contact.setRole(role);
			contact.setName(word(2 + random.nextInt(2)));
			contact.setPhone("13" + (100_000_000 + random.nextInt(899_999_999)));
			contact.setEmail("u" + random.nextInt(1_000_000) + "@example.cn");
			processor.getContacts().add(contact);
		}
		return processor;
	}

	private Scenario scenario() {
		Scenario scenario = FACTORY.createScenario();
		scenario.setName(pick(PLACES) + pick(PURPOSES));
		scenario.setPlace(pick(PLACES));
		scenario.setPublicPlace(pick(Answer.values()));
		scenario.setPurpose(pick(PURPOSES) + "，" + pick(PURPOSES));
		scenario.setMode(pick(RecognitionMode.values()));
		scenario.setLegalBasis("取得个人单独同意");
		scenario.setNecessity("为实现" + pick(PURPOSES) + "所必需，" + word(8) + "，无其他可行方式达到同等要求。");
		scenario.setAlternative(random.nextInt(4) == 0 ? null : "刷卡、密码或人工核验");
		scenario.setStorage(pick(StorageLocation.values()));
		scenario.setInternetTransfer(pick(Answer.values()));
		scenario.setStoredPersons(40_000 + random.nextInt(400_000));
		scenario.setRetentionDays(30 * (1 + random.nextInt(24)));
		scenario.setProtectionGrade(pick(new String[] { "二级", "三级", "未定级" }));
		scenario.setAlgorithmSupplier(word(2) + "智能科技股份有限公司");
		scenario.setLiveSince(LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1500)));
		var device = FACTORY.createDevice();
		device.setModel("DS-K1T" + (600 + random.nextInt(99)) + "M");
		device.setQuantity(1 + random.nextInt(60));
		scenario.getDevices().add(device);
		var assessment = FACTORY.createAssessment();
		assessment.setReportedOn(LocalDate.of(2025, 3, 1).plusDays(random.nextInt(300)));
		assessment.setRisk(pick(RiskLevel.values()));
		scenario.setAssessment(assessment);
		return scenario;
	}

	private Material material(int index) {
		var material = FACTORY.createMaterial();
		material.setKind("m" + (index + 1));
		material.setName(MATERIALS[index]);
		material.setFileName(MATERIALS[index] + ".pdf");
		material.setPages(1 + random.nextInt(40));
		material.setStamped(pick(Answer.values()));
		return material;
	}

	private static Term term(Filing filing) {
		Term term = FACTORY.createTerm();
		term.setKind("review");
		term.setUnit(TermUnit.WORKING_DAYS);
		term.setLength(30);
		term.setTrigger(filing.getFiledOn().toString());
		term.setDue(filing.getDueOn().toString());
		term.setRules("measures-2025");
		term.setCalendar("2026-1");
		return term;
	}

	private String word(int length) {
		var word = new StringBuilder();
		for (int i = 0; i < length; i++) {
			word.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
		}
		return word.toString();
	}

	private String code(int length) {
		var code = new StringBuilder();
		for (int i = 0; i < length; i++) {
			code.append("0123456789ABCDEFGHJKLMNPQRTUWXY".charAt(random.nextInt(31)));
		}
		return code.toString();
	}

	private String digest() {
		byte[] bytes = new byte[Sm3.LENGTH];
		random.nextBytes(bytes);
		return Sm3.hex(bytes);
	}

	private <T> T pick(T[] choices) {
		return choices[random.nextInt(choices.length)];
	}
}
