package org.jingjian.ui.filing.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One made-up processor whose filing is complete, as the office's form has it. */
final class SmallWorkbook {
	static final String NAME = "泰山测试科技有限公司";
	static final String CODE = "91370102MA0000015A";
	private static final List<String> MATERIALS = List.of("个人信息处理者基本情况表", "人脸识别技术应用情况备案表", "个人信息保护影响评估报告",
			"统一社会信用代码证件", "法定代表人身份证件", "经办人身份证件", "经办人授权委托书", "承诺书");

	private SmallWorkbook() {
	}

	static void write(Path file) throws IOException {
		try (var out = Files.newOutputStream(file); var book = new Workbook(out, "test", "1.0")) {
			Worksheet processors = book.newWorksheet("处理者基本情况");
			row(processors, 0, "序号", "个人信息处理者名称", "统一社会信用代码", "单位类型", "所属行业", "注册地", "办公地址", "法定代表人", "个人信息保护负责人",
					"联系电话", "电子邮箱", "经办人", "首次达到10万人日期", "申报日期", "存储人脸信息人数", "其中不满十四周岁人数");
			row(processors, 1, "1", NAME, CODE, "企业", "教育", "山东省济南市历下区", "山东省济南市历下区1号", "张三", "李四", "0531-88000000", "a@example.com",
					"王五", "2025-09-01", "2025-09-10", "120000", "0");
			Worksheet scenarios = book.newWorksheet("应用情况");
			row(scenarios, 0, "统一社会信用代码", "场景名称", "安装位置", "是否公共场所", "处理目的", "识别模式", "合法性基础", "必要性说明", "替代验证方式", "设备品牌型号",
					"设备数量", "算法供应商", "存储位置", "是否通过互联网传输", "存储人数", "保存期限(天)", "等保级别", "上线日期", "影响评估报告日期", "风险等级");
			row(scenarios, 1, CODE, "考勤打卡", "办公场所", "否", "考勤打卡身份核验", "1:1", "个人同意", "减少冒用", "扫码", "ZK-V5", "10", "算法甲", "本地服务器", "否",
					"120000", "90", "三级", "2025-01-10", "2025-01-05", "低");
			Worksheet materials = book.newWorksheet("材料清单");
			row(materials, 0, "统一社会信用代码", "材料名称", "文件名", "页数", "是否盖章");
			for (int i = 0; i < MATERIALS.size(); i++) {
				row(materials, i + 1, CODE, MATERIALS.get(i), i + ".pdf", "3", "是");
			}
		}
	}

	private static void row(Worksheet sheet, int row, String... cells) {
		for (int i = 0; i < cells.length; i++) {
			sheet.value(row, i, cells[i]);
		}
	}
}
