package org.jingjian.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Generated filings: processors with scenarios and materials, as rows of cells. Texts, whole numbers and dates. */
final class Rows {
	static final List<String> PROCESSOR = List.of("序号", "个人信息处理者名称", "统一社会信用代码", "单位类型", "所属行业", "注册地", "办公地址",
			"法定代表人", "个人信息保护负责人", "联系电话", "电子邮箱", "经办人", "首次达到10万人日期", "申报日期", "存储人脸信息人数", "其中不满十四周岁人数");
	static final List<String> SCENARIO = List.of("统一社会信用代码", "场景名称", "安装位置", "是否公共场所", "处理目的", "识别模式", "合法性基础",
			"必要性说明", "替代验证方式", "设备品牌型号", "设备数量", "算法供应商", "存储位置", "是否通过互联网传输", "存储人数", "保存期限(天)", "等保级别",
			"上线日期", "影响评估报告日期", "风险等级");
	static final List<String> MATERIAL = List.of("统一社会信用代码", "材料名称", "文件名", "页数", "是否盖章");
	static final List<String> MATERIALS = List.of("个人信息处理者基本情况表", "人脸识别技术应用情况备案表", "个人信息保护影响评估报告", "统一社会信用代码证件",
			"法定代表人身份证件", "经办人身份证件", "经办人授权委托书", "承诺书");
	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
	private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
	private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

	final List<List<Object>> processors = new ArrayList<>();
	final List<List<Object>> scenarios = new ArrayList<>();
	final List<List<Object>> materials = new ArrayList<>();

	/** The same seed gives the same rows. */
	Rows(int count, long seed) {
		var random = new Random(seed);
		for (int i = 1; i <= count; i++) {
			add(i, random);
		}
	}

	private void add(int number, Random random) {
		String code = code(random);
		int places = 1 + random.nextInt(3);
		long total = 0;
		for (int i = 0; i < places; i++) {
			long persons = 120_000 + random.nextInt(400_000);
			total += persons;
			scenarios.add(row(code, "门禁通行" + i, "小区出入口", "否", "身份核验", random.nextBoolean() ? "1:N" : "1:1", "个人同意", "减少冒用", "刷卡",
					"型号-" + random.nextInt(9), 1 + random.nextInt(300), "算法甲", "设备内", "否", persons, 90, "二级", DAY.minusDays(300),
					DAY.minusDays(320), "低"));
		}
		for (String material : MATERIALS) {
			materials.add(row(code, material, code + "_" + material + ".pdf", 1 + random.nextInt(40), "是"));
		}
		processors.add(row(number, "测试物业服务" + number + "有限公司", code, "企业", "房地产业", "山东省济南市历下区", "山东省济南市历下区" + number + "号",
				"赵一", "钱二", "0531-80000000", "p" + number + "@example.com", "孙三", DAY.plusDays(random.nextInt(60)),
				DAY.plusDays(60 + random.nextInt(20)), total, random.nextInt(1000)));
	}

	private static List<Object> row(Object... cells) {
		return new ArrayList<>(List.of(cells));
	}

	/** A well-formed code of an enterprise in Shandong that no real one has. */
	static String code(Random random) {
		var code = new StringBuilder("913701");
		code.append("02");
		while (code.length() < WEIGHTS.length) {
			code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
		}
		return code.append(ALPHABET.charAt((31 - sum % 31) % 31)).toString();
	}

	/** Gives a processor another code everywhere. */
	void recode(int processor, String code) {
		Object old = processors.get(processor).get(2);
		processors.get(processor).set(2, code);
		scenarios.stream().filter(row -> row.get(0).equals(old)).forEach(row -> row.set(0, code));
		materials.stream().filter(row -> row.get(0).equals(old)).forEach(row -> row.set(0, code));
	}

	String code(int processor) {
		return (String) processors.get(processor).get(2);
	}

	long persons() {
		return processors.stream().mapToLong(row -> ((Number) row.get(14)).longValue()).sum();
	}
}
