package org.jingjian.ui.filing.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of made-up processors as the office's form has it; each is complete unless something is said of it. */
public final class Papers {
	private static final List<String> MATERIALS = List.of("个人信息处理者基本情况表", "人脸识别技术应用情况备案表", "个人信息保护影响评估报告",
			"统一社会信用代码证件", "法定代表人身份证件", "经办人身份证件", "经办人授权委托书", "承诺书");
	private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private final List<Map<String, String>> processors = new ArrayList<>();
	private final Map<String, Integer> lacking = new LinkedHashMap<>();

	/** A number that nobody else has, in a city of the province of Shandong. */
	public static String code(int city, int number) {
		String first = "9137%02d%02dMA%07d".formatted(city, 1 + number % 5, number);
		int sum = 0;
		int weight = 1;
		for (char digit : first.toCharArray()) {
			sum += DIGITS.indexOf(digit) * weight;
			weight = weight * 3 % DIGITS.length();
		}
		return first + DIGITS.charAt((DIGITS.length() - sum % DIGITS.length()) % DIGITS.length());
	}

	/** @param others headings and what stands below them instead of the usual, in turn */
	public Papers processor(String name, String code, String... others) {
		var cells = new LinkedHashMap<String, String>();
		String[] usual = { "个人信息处理者名称", name, "统一社会信用代码", code, "单位类型", "企业", "所属行业", "教育", "注册地", "山东省济南市历下区",
				"办公地址", "山东省济南市历下区1号", "法定代表人", "张三", "个人信息保护负责人", "李四", "联系电话", "0531-88000000", "电子邮箱",
				"a@example.com", "经办人", "王五", "首次达到10万人日期", "2025-09-01", "申报日期", "2025-09-10", "存储人脸信息人数", "120000",
				"其中不满十四周岁人数", "0" };
		fill(cells, usual);
		fill(cells, others);
		processors.add(cells);
		return this;
	}

	private static void fill(Map<String, String> cells, String... pairs) {
		for (int i = 0; i < pairs.length; i += 2) {
			cells.put(pairs[i], pairs[i + 1]);
		}
	}

	/** Leaves the last materials of a processor out. */
	public Papers lacking(String code, int materials) {
		lacking.put(code, materials);
		return this;
	}

	/** Writes it and tells where. */
	public Path write(Path file) {
		try (var out = Files.newOutputStream(file); var book = new Workbook(out, "test", "1.0")) {
			Worksheet first = book.newWorksheet("处理者基本情况");
			row(first, 0, processors.getFirst().keySet().toArray(String[]::new));
			Worksheet scenarios = book.newWorksheet("应用情况");
			row(scenarios, 0, "统一社会信用代码", "场景名称", "安装位置", "是否公共场所", "处理目的", "识别模式", "合法性基础", "必要性说明", "替代验证方式", "设备品牌型号",
					"设备数量", "算法供应商", "存储位置", "是否通过互联网传输", "存储人数", "保存期限(天)", "等保级别", "上线日期", "影响评估报告日期", "风险等级");
			Worksheet materials = book.newWorksheet("材料清单");
			row(materials, 0, "统一社会信用代码", "材料名称", "文件名", "页数", "是否盖章");
			int line = 1;
			for (int i = 0; i < processors.size(); i++) {
				String code = processors.get(i).get("统一社会信用代码");
				row(first, i + 1, processors.get(i).values().toArray(String[]::new));
				row(scenarios, i + 1, code, "考勤打卡", "办公场所", "否", "考勤打卡身份核验", "1:1", "个人同意", "减少冒用", "扫码", "ZK-V5", "10", "算法甲",
						"本地服务器", "否", "120000", "90", "三级", "2025-01-10", "2025-01-05", "低");
				for (int m = 0; m < MATERIALS.size() - lacking.getOrDefault(code, 0); m++) {
					row(materials, line++, code, MATERIALS.get(m), m + ".pdf", "3", "是");
				}
			}
			return file;
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	private static void row(Worksheet sheet, int row, String... cells) {
		for (int i = 0; i < cells.length; i++) {
			sheet.value(row, i, cells[i]);
		}
	}
}
