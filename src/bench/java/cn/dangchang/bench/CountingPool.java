package cn.dangchang.bench;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts the counter before the product's pool. */
class CountingPool implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool && name.equals("dataSource") ? new Counted(pool) : bean;
    }
}
