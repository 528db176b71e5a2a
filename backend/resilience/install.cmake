# SPDX-License-Identifier: GPL-3.0-or-later
# The resilience room as a library of its own: find_package(dwcp) gives the target dwcp::resilience. It needs neither Qt nor
# any other room. Headers are included as in the tree: #include <resilience/circuitbreaker.h>.
#
#   cmake --install <build> --component resilience --prefix <prefix>
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(dwcp_include ${CMAKE_INSTALL_INCLUDEDIR}/dwcp)
set(dwcp_package ${CMAKE_INSTALL_LIBDIR}/cmake/dwcp)

target_include_directories(dwcp_resilience INTERFACE $<INSTALL_INTERFACE:${dwcp_include}>)
target_compile_features(dwcp_resilience PUBLIC cxx_std_20)

install(TARGETS dwcp_resilience EXPORT dwcpTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT resilience)
install(DIRECTORY ${CMAKE_CURRENT_LIST_DIR}/ DESTINATION ${dwcp_include}/resilience COMPONENT resilience
  FILES_MATCHING PATTERN "*.h")
install(EXPORT dwcpTargets NAMESPACE dwcp:: DESTINATION ${dwcp_package} COMPONENT resilience)

file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/dwcpConfig.cmake
"include(CMakeFindDependencyMacro)
find_dependency(Threads)
include(\${CMAKE_CURRENT_LIST_DIR}/dwcpTargets.cmake)
")
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/dwcpConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/dwcpConfig.cmake ${CMAKE_CURRENT_BINARY_DIR}/dwcpConfigVersion.cmake
  DESTINATION ${dwcp_package} COMPONENT resilience)
